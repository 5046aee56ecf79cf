using System.Security.Claims;
using AiGovernance;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

public static class Desk
{
    public static WebApplication Build(string[] args, byte[] pseudonymKey)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddAiGovernance().BindConfiguration("AiGovernance");
        builder.Services.AddFileValidationJournal("/var/lib/desk/validation.jsonl");
        builder.Services.AddHealthChecks().AddAiGovernance();
        builder.Services.AddAuthentication().AddCookie();
        builder.Services.AddAuthorization();

        var app = builder.Build();
        app.MapAiTransparencyNotice("/ai");
        app.MapPendingDecisions("/ai/decisions", context => ValidatorOf(context.User, pseudonymKey));
        app.MapHealthChecks("/health");
        return app;
    }

    private static Validator? ValidatorOf(ClaimsPrincipal user, byte[] pseudonymKey)
        => user.FindFirstValue(ClaimTypes.NameIdentifier) is { } account
            ? Validator.Create(account, pseudonymKey, [.. user.FindAll(ClaimTypes.Role).Select(role => role.Value)])
            : null;
}
