using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>Where the use case stands under the AI Act (Regulation 2024/1689 as amended by Regulation 2026/1744).</summary>
public sealed record AiAct : RegisterElement
{
    /// <summary>Whether it is an AI system at all. AI Act Articles 2 and 3(1).</summary>
    public AiActQualification? Qualification { get; init; }

    /// <summary>The roles of the organisation. AI Act Article 3(3) to (8).</summary>
    public IReadOnlyList<AiActRole>? Roles { get; init => field = RegisterList.Of(value); }

    /// <summary>Why these roles.</summary>
    public string? RolesNote { get; init; }

    /// <summary>The risk categories; several may hold together.</summary>
    public IReadOnlyList<RiskCategory>? RiskCategories { get; init => field = RegisterList.Of(value); }

    /// <summary>The check against prohibited practices. AI Act Article 5.</summary>
    public Article5? Article5 { get; init; }

    /// <summary>The analysis for AI in regulated products. AI Act Article 6(1) and Annex I.</summary>
    public AnnexI? AnnexI { get; init; }

    /// <summary>The points of Annex III that apply; an empty list says none. AI Act Article 6(2).</summary>
    public IReadOnlyList<AnnexIIIPoint>? AnnexIII { get; init => field = RegisterList.Of(value); }

    /// <summary>
    /// Whether the system profiles natural persons: then the derogation of Article 6(3) is excluded. AI Act Article
    /// 6(3), last subparagraph.
    /// </summary>
    public bool? Profiling { get; init; }

    /// <summary>The derogation that takes an Annex III system out of high risk. AI Act Article 6(3) and (4).</summary>
    [JsonPropertyName("article6_3")]
    public Article6Derogation? Article6Paragraph3 { get; init; }

    /// <summary>Whether the organisation becomes provider of the system. AI Act Article 25(1).</summary>
    public Article25? Article25 { get; init; }

    /// <summary>The facts that decide on transparency duties. AI Act Article 50.</summary>
    public Article50? Article50 { get; init; }

    /// <summary>The duties of deployers of high-risk systems. AI Act Articles 26 and 86.</summary>
    public DeployerDuties? DeployerDuties { get; init; }

    /// <summary>The duties of providers of high-risk systems. AI Act Article 16.</summary>
    public ProviderDuties? ProviderDuties { get; init; }

    /// <summary>The fundamental rights impact assessment, or why none is needed. AI Act Article 27.</summary>
    public Fria? Fria { get; init; }

    /// <summary>The measures for AI literacy. AI Act Article 4.</summary>
    public Literacy? Literacy { get; init; }

    /// <summary>From when the duties of this use case apply. AI Act Article 113.</summary>
    public IsoDate? ApplicableFrom { get; init; }
}
