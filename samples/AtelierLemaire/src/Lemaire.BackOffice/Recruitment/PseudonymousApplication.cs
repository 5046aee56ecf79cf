namespace Lemaire.BackOffice.Recruitment;

/// <summary>
/// What the model is shown: no name, no photo, no address, no e-mail. The token means nothing outside HR.
/// </summary>
public sealed record PseudonymousApplication(string Token, string Experience, string Education, string Skills, string CoverLetter)
{
    public static PseudonymousApplication From(JobApplication application) =>
        new(
            Guid.NewGuid().ToString("N")[..8],
            Mask(application.Experience, application),
            Mask(application.Education, application),
            Mask(application.Skills, application),
            Mask(application.CoverLetter, application));

    private static string Mask(string text, JobApplication application) =>
        new[] { application.FirstName, application.LastName, application.PostalAddress, application.Email }
            .Where(secret => !string.IsNullOrWhiteSpace(secret))
            .Aggregate(text, (masked, secret) => masked.Replace(secret, "[…]", StringComparison.OrdinalIgnoreCase));
}
