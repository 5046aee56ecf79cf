namespace AiGovernance.Exports;

/// <summary>The forms in which a register can be written.</summary>
public enum ExportFormat
{
    /// <summary>The register in its canonical order, with what follows from it under <c>x-computed</c>.</summary>
    Json,

    /// <summary>A table with one row per use case, the columns of the CNIL's record sheet first.</summary>
    Csv,

    /// <summary>A workbook: use cases in the columns of <see cref="Csv"/>, vendors, services, trainings, what the columns mean, what is missing. Binary.</summary>
    Xlsx,

    /// <summary>The whole register, for people who read it on a code host.</summary>
    Markdown,

    /// <summary>The whole register as one page for a browser: an overview, filters and search, each entry a sheet to print. Nothing is loaded from elsewhere.</summary>
    Html,

    /// <summary>The record of a controller, one sheet per activity in the order and words of the CNIL's <i>fiche de registre</i>: a page to print. GDPR Article 30(1).</summary>
    Cnil,

    /// <summary>The same sheets as a workbook. Binary.</summary>
    CnilXlsx,

    /// <summary>The record of a processor, one sheet per use case: a page to print. GDPR Article 30(2).</summary>
    Processor,

    /// <summary>The impact assessment of one use case, begun: a file that the CNIL's PIA software imports. GDPR Article 35.</summary>
    Pia,

    /// <summary>JSON-LD in the terms of the W3C Data Privacy Vocabulary 2.3.</summary>
    Dpv,

    /// <summary>A CycloneDX 1.6 bill of materials of the AI services and models.</summary>
    CycloneDx,

    /// <summary>The information to enter in the EU database. AI Act Article 49 and Annex VIII, sections A, B and C.</summary>
    AnnexVIII,
}
