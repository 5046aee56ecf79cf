using System.ComponentModel;
using AiGovernance;

namespace Lemaire.BackOffice.Recruitment;

/// <summary>The reading order which the recruiter sees after her own reading. Nothing else is done with it.</summary>
[ShowsToHuman]
public sealed record CvAssessment(
    [property: Description("Ordre de lecture conseillé, de 1 (à lire d'abord) à 5")] int ReadingPriority,
    [property: Description("Critères de l'offre satisfaits, repris mot pour mot")] IReadOnlyList<string> CriteriaMet,
    [property: Description("Critères de l'offre dont la candidature ne parle pas")] IReadOnlyList<string> CriteriaNotMentioned,
    [property: Description("Pièces annoncées mais absentes")] IReadOnlyList<string> MissingDocuments);
