namespace AiGovernance.Exports.Record;

/// <summary>
/// What a record says, in which order and under which headings: the one description from which every format for people is
/// written. The fields of the CNIL's <i>fiche de registre</i> come first, in its order and words; what the CNIL's sheet has no
/// place for follows.
/// </summary>
internal static class RecordSheet
{
    /// <summary>The cover page of the record. GDPR Article 30(1)(a).</summary>
    public static RecordSection<OrganisationView> Cover { get; } = OrganisationSection.Create();

    /// <summary>The sheet of an activity as the CNIL publishes it. GDPR Article 30(1)(b) to (g).</summary>
    public static IReadOnlyList<RecordSection<UseCaseView>> Cnil { get; } =
    [
        CnilSections.Activity(),
        CnilSections.Purposes(),
        CnilSections.DataSubjects(),
        CnilDataSections.Collected(),
        CnilDataSections.Sensitive(),
        CnilDataSections.Retention(),
        CnilSections.Recipients(),
        CnilSections.Transfers(),
        CnilSections.Security(),
    ];

    /// <summary>What the other laws and good governance ask for.</summary>
    public static IReadOnlyList<RecordSection<UseCaseView>> Further { get; } =
    [
        GdprSections.Lawfulness(),
        GdprSections.Decisions(),
        GdprSections.Dpia(),
        AiActSections.System(),
        AiActSections.Act(),
        AiActSections.Transparency(),
        ValidationSections.HumanValidation(),
        GovernanceSections.Risks(),
        GovernanceSections.Governance(),
        GovernanceSections.Strategy(),
    ];

    /// <summary>What names the use case.</summary>
    public static RecordSection<UseCaseView> Identification { get; } = GovernanceSections.Identification();

    /// <summary>The record of a processor. GDPR Article 30(2)(b) to (d).</summary>
    public static IReadOnlyList<RecordSection<UseCaseView>> Processor { get; } =
    [
        ProcessorSections.Controllers(),
        CnilSections.Transfers(),
        CnilSections.Security(),
    ];

    /// <summary>Everything, in the order of the columns and chapters.</summary>
    public static IReadOnlyList<RecordSection<UseCaseView>> All { get; } = [.. Cnil, Identification, .. Further];
}
