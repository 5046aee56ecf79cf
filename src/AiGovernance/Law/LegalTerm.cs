using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>A value of a closed vocabulary of the register, as a data protection officer reads it.</summary>
public sealed class LegalTerm : LegalFact
{
    [JsonConstructor]
    internal LegalTerm()
    {
    }

    /// <summary>The terms of the W3C Data Privacy Vocabulary 2.3 that say the same, for instance <c>eu-gdpr:A6-1-f</c>.</summary>
    [JsonInclude]
    public IReadOnlyList<string> DpvTerms { get; internal set; } = [];

    /// <summary>Of a data category: the box of the CNIL's record sheet (<i>fiche de registre</i>), in the CNIL's words.</summary>
    [JsonInclude]
    public string? CnilBox { get; internal set; }

    /// <summary>
    /// Of a data category: the row of the CNIL's simplified register, <c>1</c> to <c>6</c> for ordinary data and
    /// <c>S1</c> to <c>S9</c> for sensitive data; <see langword="null"/> if it has no row.
    /// </summary>
    [JsonInclude]
    public string? CnilRow { get; internal set; }

    /// <summary>Of a data category: the keys of the Fideslang taxonomy, for instance <c>user.contact</c>.</summary>
    [JsonInclude]
    public IReadOnlyList<string> FideslangKeys { get; internal set; } = [];
}
