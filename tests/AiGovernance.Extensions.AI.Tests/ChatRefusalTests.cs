using System.Globalization;
using Microsoft.Extensions.AI;

namespace AiGovernance.Extensions.AI.Tests;

public sealed class ChatRefusalTests
{
    private static readonly AiGovernanceOptions Options = new() { Clock = new FixedTime().GetLocalNow };

    [Theory]
    [InlineData("unheard-of", "AIG0002")]
    [InlineData("Minutes", "AIG0002")]
    [InlineData("rejected", "AIG0003")]
    [InlineData("suspended", "AIG0003")]
    [InlineData("retired", "AIG0003")]
    [InlineData("proposed", "AIG0004")]
    [InlineData("assessment", "AIG0004")]
    [InlineData("overdue", "AIG1010")]
    public async Task A_call_which_the_register_does_not_allow_never_reaches_the_provider(string useCase, string rule)
    {
        using var provider = new ScriptedClient();
        var sink = new ListSink();
        var client = Governed(provider, Options, sink).ForUseCase(useCase);

        var refusal = await Assert.ThrowsAsync<UseCaseRefusedException>(() => client.GetResponseAsync("Hello"));
        var streamed = await Assert.ThrowsAsync<UseCaseRefusedException>(async () => await client.GetStreamingResponseAsync("Hello").ToListAsync());

        Assert.Equal((rule, useCase), (refusal.RuleId, refusal.UseCaseId));
        Assert.Equal(rule, streamed.RuleId);
        Assert.Empty(provider.Received);
        Assert.All(sink.Records, record => Assert.Equal((AiCallOutcome.Refused, rule, useCase), (record.Outcome, record.RuleId, record.UseCaseId)));
        Assert.Equal(2, sink.Records.Count);
    }

    [Theory]
    [InlineData("minutes")]
    [InlineData("due-today")]
    [InlineData("no-service")]
    public async Task A_call_which_the_register_allows_is_answered(string useCase)
    {
        using var provider = new ScriptedClient();
        var response = await Governed(provider, Options).ForUseCase(useCase).GetResponseAsync("Hello");
        Assert.Equal("The minutes.", response.Text);
        Assert.Single(provider.Received);
    }

    [Theory]
    [InlineData("proposed")]
    [InlineData("assessment")]
    [InlineData("proposed-overdue")]
    public async Task Development_may_call_what_is_not_approved_yet(string useCase)
    {
        using var provider = new ScriptedClient();
        await Governed(provider, new AiGovernanceOptions { Clock = Options.Clock, AllowUnapproved = true }).ForUseCase(useCase).GetResponseAsync("Hello");
        Assert.Single(provider.Received);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public async Task A_review_may_be_overdue_for_as_long_as_the_options_say(int days, bool isAllowed)
    {
        using var provider = new ScriptedClient();
        var call = Governed(provider, new AiGovernanceOptions { Clock = Options.Clock, ReviewGraceDays = days }).ForUseCase("overdue").GetResponseAsync("Hello");
        Assert.Equal(isAllowed, await Record.ExceptionAsync(() => call) is null);
    }

    [Fact]
    public void A_grace_cannot_be_negative() => Assert.Throws<ArgumentOutOfRangeException>(() => new AiGovernanceOptions { ReviewGraceDays = -1 });

    [Theory]
    [InlineData("minutes", "eu.api.openai.example", null)]
    [InlineData("minutes", "EU.api.openai.example", null)]
    [InlineData("minutes", "api.openai.example", "AIG0005")]
    [InlineData("two-services", "paris.azure.example", null)]
    [InlineData("two-services", "azure.example.net", "AIG0005")]
    [InlineData("any-service", "api.openai.example", null)]
    [InlineData("dangling", "api.openai.example", null)]
    [InlineData("minutes", null, null)]
    public async Task A_host_must_be_one_of_the_entry_where_all_its_services_name_theirs(string useCase, string? host, string? rule)
    {
        using var provider = new ScriptedClient(host, model: null);
        var refusal = await Record.ExceptionAsync(() => Governed(provider, Options).ForUseCase(useCase).GetResponseAsync("Hello"));
        Assert.Equal(rule, (refusal as UseCaseRefusedException)?.RuleId);
    }

    [Theory]
    [InlineData("minutes", "eu.api.openai.example", "gpt-4o", null)]
    [InlineData("minutes", "eu.api.openai.example", "gpt-4o-2024-08-06", null)]
    [InlineData("minutes", "eu.api.openai.example", "gpt-4o-mini", "AIG0012")]
    [InlineData("two-services", "paris.azure.example", "minutes-deployment", null)]
    [InlineData("two-services", "paris.azure.example", "gpt-4o", "AIG0012")]
    [InlineData("two-services", null, "gpt-4o", null)]
    [InlineData("any-service", null, "gpt-4o-mini", null)]
    [InlineData("no-service", null, "gpt-4o-mini", null)]
    [InlineData("on-azure", "paris.openai.azure.com", "gpt-35-turbo", null)]
    [InlineData("on-azure", "paris.openai.azure.com", "our-deployment", null)]
    [InlineData("on-azure", "paris.openai.azure.com", "gpt-4o", "AIG0012")]
    public async Task A_model_must_be_that_of_the_service_which_is_called(string useCase, string? host, string model, string? rule)
    {
        using var byDefault = new ScriptedClient(host, model);
        using var byOption = new ScriptedClient(host, "gpt-4o");
        var first = await Record.ExceptionAsync(() => Governed(byDefault, Options).ForUseCase(useCase).GetResponseAsync("Hello"));
        var second = await Record.ExceptionAsync(() => Governed(byOption, Options).ForUseCase(useCase).GetResponseAsync("Hello", new ChatOptions { ModelId = model }));
        Assert.Equal(rule, (first as UseCaseRefusedException)?.RuleId);
        Assert.Equal(rule, (second as UseCaseRefusedException)?.RuleId);
    }

    [Fact]
    public async Task A_call_without_a_use_case_is_refused_unless_the_pipeline_has_one()
    {
        using var provider = new ScriptedClient();
        var refusal = await Assert.ThrowsAsync<UseCaseRefusedException>(() => Governed(provider, Options).GetResponseAsync("Hello"));
        Assert.Equal("AIG0001", refusal.RuleId);
        await Governed(provider, new AiGovernanceOptions { Clock = Options.Clock, UseCaseId = "minutes" }).GetResponseAsync("Hello");
        Assert.Single(provider.Received);
    }

    [Theory]
    [InlineData("en", "AIG0002: Use case 'minute' is not in the register. Did you mean 'minutes'? Correct the id, or add an entry with it.")]
    [InlineData("fr", "AIG0002: Le cas d’usage «\u00A0minute\u00A0» n’est pas dans le registre. Vouliez-vous dire «\u00A0minutes\u00A0»\u00A0? Corrigez l’identifiant ou ajoutez la fiche correspondante.")]
    public async Task A_refusal_says_what_to_do_in_the_language_of_the_reader(string language, string message)
    {
        using var provider = new ScriptedClient();
        var refusal = await Assert.ThrowsAsync<UseCaseRefusedException>(() => Governed(provider, Options).ForUseCase("minute").GetResponseAsync("Hello"));
        Assert.Equal(message, refusal.GetMessage(CultureInfo.GetCultureInfo(language)));
    }

    private static IChatClient Governed(IChatClient provider, AiGovernanceOptions options, ICallRecordSink? sink = null)
        => provider.AsBuilder().UseAiGovernance(Register.Example, options, sink).Build();
}
