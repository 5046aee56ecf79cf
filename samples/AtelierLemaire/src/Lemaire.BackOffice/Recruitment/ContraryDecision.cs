namespace Lemaire.BackOffice.Recruitment;

/// <summary>A recruiter's decision against the reading order, which a second person confirms or not.</summary>
public sealed record ContraryDecision(Decision Decision, int ReadingPriority);
