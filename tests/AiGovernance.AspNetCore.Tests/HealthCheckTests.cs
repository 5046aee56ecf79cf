using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AiGovernance.AspNetCore.Tests;

public sealed class HealthCheckTests
{
    [Fact]
    public async Task All_is_well_where_the_register_is_read_and_the_journal_is_as_written()
    {
        await using var site = await Site.StartAsync();
        await site.ProposeAsync("book");
        Assert.Equal(HealthStatus.Healthy, (await CheckAsync(site)).Status);
    }

    [Fact]
    public async Task Unhealthy_where_the_end_of_the_journal_was_changed()
    {
        await using var site = await Site.StartAsync();
        await site.ProposeAsync("book");
        await using (var file = new FileStream(site.JournalPath, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
        {
            file.SetLength(file.Length - 5);
        }

        var entry = await CheckAsync(site);
        Assert.Equal(HealthStatus.Unhealthy, entry.Status);
        Assert.Contains("aigov journal verify", entry.Description);
    }

    [Fact]
    public async Task Unhealthy_where_the_journal_is_closed()
    {
        await using var site = await Site.StartAsync();
        site.Journal.Dispose();
        Assert.Equal(HealthStatus.Unhealthy, (await CheckAsync(site)).Status);
    }

    [Fact]
    public async Task Unhealthy_where_the_register_cannot_be_read()
    {
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddAiGovernance(options => options.RegisterFile = "/nowhere/ai-register.json").Services
            .AddHealthChecks().AddAiGovernance().Services
            .BuildServiceProvider();
        var entry = await CheckAsync(services);
        Assert.Equal(HealthStatus.Unhealthy, entry.Status);
        Assert.StartsWith("The register of AI use cases cannot be read: ", entry.Description);
    }

    [Theory]
    [InlineData("suspended")]
    [InlineData("overdue")]
    [InlineData("unheard-of")]
    public async Task Degraded_where_the_application_calls_what_the_register_does_not_let_it_call(string useCase)
    {
        await using var site = await Site.StartAsync();
        site.Services.GetRequiredService<CalledUseCases>().Add("invoices");
        Assert.Equal(HealthStatus.Healthy, (await CheckAsync(site)).Status);

        site.Services.GetRequiredService<CalledUseCases>().Add(useCase);
        var entry = await CheckAsync(site);
        Assert.Equal(HealthStatus.Degraded, entry.Status);
        Assert.Contains(useCase, entry.Description);
    }

    [Fact]
    public async Task Degraded_for_what_it_says_that_it_will_call()
    {
        await using var site = await Site.StartAsync(services: services => services.AddHealthChecks().AddAiGovernance(["suspended"], name: "stated"));
        Assert.Equal(HealthStatus.Degraded, (await CheckAsync(site, "stated")).Status);
        Assert.Equal(HealthStatus.Healthy, (await CheckAsync(site)).Status);
    }

    [Theory]
    [InlineData("en", "Decisions that nobody has made in time: 2 (invoices).")]
    [InlineData("fr", "Décisions que personne n’a prises à temps\u00a0: 2 (invoices).")]
    public async Task Degraded_where_nobody_decided_in_time_until_the_journal_says_so(string language, string description)
    {
        await using var site = await Site.StartAsync();
        await site.ProposeAsync("book");
        await site.ProposeAsync("book", "Pay 7 €");
        site.Now = site.Now.AddHours(25);
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

        var entry = await CheckAsync(site);
        Assert.Equal((HealthStatus.Degraded, description), (entry.Status, entry.Description));

        await site.Validation.ExpireOverdueAsync();
        Assert.Equal(HealthStatus.Healthy, (await CheckAsync(site)).Status);
    }

    [Fact]
    public async Task A_journal_that_does_not_answer_is_not_waited_for()
    {
        await using var site = await Site.StartAsync(services: services => services.AddSingleton<IValidationJournal>(new SilentJournal()));
        var entry = await CheckAsync(site);
        Assert.Equal(HealthStatus.Unhealthy, entry.Status);
        Assert.Contains("did not answer", entry.Description);
    }

    private static Task<HealthReportEntry> CheckAsync(Site site, string name = "ai-governance") => CheckAsync(site.Services, name);

    private static async Task<HealthReportEntry> CheckAsync(IServiceProvider services, string name = "ai-governance")
        => (await services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries[name];

    private sealed class SilentJournal : IValidationJournal
    {
        public Task CheckAsync(CancellationToken cancellationToken = default) => Task.Delay(Timeout.Infinite, cancellationToken);

        public Task<ValidationSnapshot> GetSnapshotAsync(string recommendationId, ValidatorAtPoint? reviewer = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<IReadOnlyList<ValidationRecord>?> AppendAsync(IReadOnlyList<ValidationRecord> records, ValidationSnapshot basis, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public IAsyncEnumerable<ValidationSnapshot> GetOpenAsync(string? useCaseId = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public IAsyncEnumerable<ValidationRecord> ReadAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<JournalAnchor> GetAnchorAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}
