using System.ComponentModel;

namespace Lemaire.BackOffice.Recruitment;

/// <summary>A reading order, and what speaks for it. The recruiter sees it after her own reading.</summary>
public sealed record CvAssessment(
    [property: Description("Ordre de lecture conseillé, de 1 (à lire d'abord) à 5")] int ReadingPriority,
    [property: Description("Critères de l'offre satisfaits, repris mot pour mot")] IReadOnlyList<string> CriteriaMet,
    [property: Description("Critères de l'offre dont la candidature ne parle pas")] IReadOnlyList<string> CriteriaNotMentioned,
    [property: Description("Pièces annoncées mais absentes")] IReadOnlyList<string> MissingDocuments)
{
    /// <summary>Whether a decision goes against this order: then two persons decide, so that the model is neither followed nor ignored by habit.</summary>
    public bool IsContradictedBy(Decision decision) => decision == Decision.Refuse ? ReadingPriority <= 2 : ReadingPriority >= 4;
}
