using System.Globalization;
using System.Resources;
using AiGovernance.Tests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AiGovernance.AspNetCore.Tests;

public sealed class RegistrationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_register_of_a_file_named_in_the_configuration_is_the_one_of_the_application()
    {
        string path = Path.Combine(_folder.Path, "r.json");
        Registers.Desk().Save(path);
        var builder = Builder();
        builder.Configuration.AddInMemoryCollection([new("AiGovernance:RegisterFile", path), new("AiGovernance:AllowUnapproved", "true"), new("AiGovernance:ReviewGraceDays", "7")]);
        builder.Services.AddAiGovernance().BindConfiguration("AiGovernance");
        await using var app = builder.Build();
        await app.StartAsync();

        Assert.Equal("Atelier <Lemaire> & Fils", app.Services.GetRequiredService<AiRegister>().Organisation.Name);
        Assert.Same(app.Services.GetRequiredService<AiRegister>(), app.Services.GetRequiredService<AiRegister>());
        var options = app.Services.GetRequiredService<IOptions<AiGovernanceOptions>>().Value;
        Assert.Equal((true, 7), (options.AllowUnapproved, options.ReviewGraceDays));
    }

    [Theory]
    [InlineData(null, "r.json")]
    [InlineData("{", "r.json")]
    [InlineData("{ \"schemaVersion\": 1 }", "r.json(1,")]
    public async Task An_application_whose_register_cannot_be_read_does_not_start_and_says_why(string? content, string detail)
    {
        string path = Path.Combine(_folder.Path, "r.json");
        if (content is not null)
        {
            await File.WriteAllTextAsync(path, content);
        }

        var message = await MessageAtStartAsync(options => options.RegisterFile = path);
        Assert.StartsWith("The register of AI use cases cannot be read: ", message);
        Assert.Contains(detail, message);
        Assert.DoesNotContain('\n', message);
    }

    [Fact]
    public async Task An_application_without_a_register_is_told_what_to_set()
        => Assert.Contains("AiGovernanceEmbedRegister", await MessageAtStartAsync(options => options.UseEmbeddedRegister(typeof(RegistrationTests).Assembly)));

    [Fact]
    public async Task A_register_that_the_application_made_itself_stays()
    {
        var builder = Builder();
        var own = Registers.Desk();
        builder.Services.AddSingleton(own);
        builder.Services.AddAiGovernance();
        await using var app = builder.Build();
        await app.StartAsync();
        Assert.Same(own, app.Services.GetRequiredService<AiRegister>());
    }

    [Fact]
    public async Task Humans_validate_by_the_register_in_the_journal_of_the_application()
    {
        var builder = Builder();
        builder.Services.AddSingleton(Registers.Desk());
        builder.Services.AddAiGovernance();
        builder.Services.AddFileValidationJournal(Path.Combine(_folder.Path, "validation.jsonl"));
        await using var app = builder.Build();
        var decision = await app.Services.GetRequiredService<IHumanValidation>().AcceptAsync(AiRecommendation.For("invoices", "book", "Pay"), Site.Person("anna", "accountant"));

        Assert.True(decision.HasValue);
        Assert.Equal(decision.Record.Sequence, (await app.Services.GetRequiredService<IValidationJournal>().GetAnchorAsync()).Sequence);
    }

    [Fact]
    public async Task Human_validation_without_a_journal_says_what_to_add()
    {
        var builder = Builder();
        builder.Services.AddSingleton(Registers.Desk());
        builder.Services.AddAiGovernance();
        await using var app = builder.Build();
        Assert.Contains("AddFileValidationJournal", Assert.Throws<InvalidOperationException>(() => app.Services.GetRequiredService<IHumanValidation>()).Message);
    }

    [Fact]
    public void Both_languages_have_the_same_messages()
    {
        var english = Read(WebText.Resources, CultureInfo.InvariantCulture);
        var french = Read(WebText.Resources, CultureInfo.GetCultureInfo("fr"));
        Assert.Equal(english.Keys.Order(), french.Keys.Order());
        Assert.All(english, pair => Assert.NotEqual(pair.Value, french[pair.Key]));
        Assert.All(french.Values, text => Assert.DoesNotMatch(@"\p{L}'\p{L}| [:;!?»]|« ", text));
    }

    private static Dictionary<string, string> Read(ResourceManager resources, CultureInfo culture)
        => resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<System.Collections.DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    private static WebApplicationBuilder Builder()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        return builder;
    }

    private static async Task<string> MessageAtStartAsync(Action<AiGovernanceOptions> configure)
    {
        var builder = Builder();
        builder.Services.AddAiGovernance(configure);
        await using var app = builder.Build();
        return (await Assert.ThrowsAsync<OptionsValidationException>(() => app.StartAsync())).Message;
    }
}
