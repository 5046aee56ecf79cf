namespace Lemaire.BackOffice;

/// <summary>
/// The roles of the register. The company's single sign-on proxy puts those of the signed-in person into
/// <see cref="Header"/>, separated by commas. Who may validate what the AI says is in the register, not here.
/// </summary>
public static class Roles
{
    public const string Header = "X-Lemaire-Role";

    // Decisions that people take with or without the AI's opinion.
    public const string Recruiter = "recruiter";
    public const string SupportAgent = "support-agent";

    public static IResult Forbidden(string role) =>
        Results.Problem($"Cette décision revient au rôle « {role} ».", statusCode: StatusCodes.Status403Forbidden);
}
