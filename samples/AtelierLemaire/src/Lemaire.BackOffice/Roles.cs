namespace Lemaire.BackOffice;

/// <summary>
/// The roles of the register. The company's single sign-on proxy puts the role of the signed-in person into
/// <see cref="Header"/>.
/// </summary>
public static class Roles
{
    public const string Header = "X-Lemaire-Role";

    public const string MeetingChair = "meeting-chair";
    public const string EcommerceManager = "ecommerce-manager";
    public const string Recruiter = "recruiter";
    public const string HrDirector = "hr-director";
    public const string SupportAgent = "support-agent";

    public static IResult Forbidden(string role) =>
        Results.Problem($"Cette décision revient au rôle « {role} ».", statusCode: StatusCodes.Status403Forbidden);
}
