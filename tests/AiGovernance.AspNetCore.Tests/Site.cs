using System.Security.Claims;
using AiGovernance.Tests;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AiGovernance.AspNetCore.Tests;

/// <summary>An application that runs in the test, with the register, journal and clock that the test wants.</summary>
internal sealed class Site : IAsyncDisposable
{
    private static readonly byte[] Key = new byte[32];

    private readonly TemporaryFolder _folder = new();
    private readonly WebApplication _app;

    private Site(AiRegister register, Action<IServiceCollection>? services, Action<WebApplication>? map)
    {
        Journal = FileValidationJournal.Open(JournalPath);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(register);
        builder.Services.AddSingleton<IValidationJournal>(Journal);
        builder.Services.AddAiGovernance(options => options.Clock = () => Now);
        builder.Services.AddAuthentication(HeaderAuthentication.Name).AddScheme<AuthenticationSchemeOptions, HeaderAuthentication>(HeaderAuthentication.Name, null);
        builder.Services.AddAuthorization();
        builder.Services.AddHealthChecks().AddAiGovernance();
        services?.Invoke(builder.Services);
        _app = builder.Build();
        (map ?? Map)(_app);
    }

    public DateTimeOffset Now { get; set; } = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);

    public string JournalPath => Path.Combine(_folder.Path, "validation.jsonl");

    public FileValidationJournal Journal { get; }

    public IServiceProvider Services => _app.Services;

    public IHumanValidation Validation => Services.GetRequiredService<IHumanValidation>();

    public HttpClient Client => _app.GetTestClient();

    public static async Task<Site> StartAsync(AiRegister? register = null, Action<IServiceCollection>? services = null, Action<WebApplication>? map = null)
    {
        var site = new Site(register ?? Registers.Desk(), services, map);
        await site._app.StartAsync();
        return site;
    }

    public static Validator Person(string name, params string[] roles) => Validator.Create(name, Key, roles);

    /// <summary>Asks as a browser does.</summary>
    public Task<HttpResponseMessage> GetAsync(string address, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, address, headers);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, address);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Client.SendAsync(request);
    }

    public async Task<AiRecommendation<string>> ProposeAsync(string point, string text = "Pay 120 €")
    {
        var recommendation = AiRecommendation.For("invoices", point, text, new RecommendationOrigin { CreatedAt = Now });
        await Validation.ProposeAsync(recommendation);
        return recommendation;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Journal.Dispose();
        _folder.Dispose();
    }

    private static void Map(WebApplication app)
    {
        app.MapAiTransparencyNotice("/ai");
        app.MapPendingDecisions("/ai/decisions", context => ValidatorOf(context.User));
    }

    internal static Validator? ValidatorOf(ClaimsPrincipal user)
        => user.Identity?.Name is { } name && name != "guest" ? Person(name, [.. user.FindAll(ClaimTypes.Role).Select(role => role.Value)]) : null;
}
