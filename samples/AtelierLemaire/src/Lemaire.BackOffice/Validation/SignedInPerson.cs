using AiGovernance;

namespace Lemaire.BackOffice.Validation;

/// <summary>
/// The person behind a request. A stand-in: the company's single sign-on proxy puts account and roles into headers and
/// strips what a browser sends under their names. Without such a proxy, anybody is whoever they say.
/// </summary>
public sealed record SignedInPerson(Validator Validator)
{
    public const string Header = "X-Lemaire-User";

    public bool Has(string role) => Validator.RoleIds.Contains(role);

    /// <returns>Null, hence 400, if nobody is signed in.</returns>
    public static ValueTask<SignedInPerson?> BindAsync(HttpContext context)
    {
        string account = context.Request.Headers[Header].ToString();
        if (string.IsNullOrWhiteSpace(account))
        {
            return ValueTask.FromResult<SignedInPerson?>(null);
        }

        string[] roles = context.Request.Headers[Roles.Header].ToString().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var key = context.RequestServices.GetRequiredService<PseudonymKey>();
        return ValueTask.FromResult<SignedInPerson?>(new SignedInPerson(Validator.Create(account, key.Bytes, roles)));
    }
}
