namespace Lemaire.BackOffice.Recruitment;

public sealed record JobOffer(string Id, string Title, IReadOnlyList<string> Criteria);
