using System.Globalization;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Extensions.AI.Tests;

public sealed class ServicesTests
{
    [Fact]
    public async Task Register_options_and_sink_come_from_the_services()
    {
        var sink = new ListSink();
        var services = new ServiceCollection();
        services.AddSingleton(Register.Example);
        services.AddAiGovernance(options =>
        {
            options.AllowUnapproved = true;
            options.Clock = new FixedTime().GetLocalNow;
        });
        services.AddSingleton<ICallRecordSink>(sink);
        services.AddChatClient(new ScriptedClient()).UseAiGovernance();
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<IChatClient>().ForUseCase("proposed").GetResponseAsync("Hello");
        Assert.Equal("proposed", Assert.Single(sink.Records).UseCaseId);
        Assert.Equal(["proposed"], provider.GetRequiredService<CalledUseCases>().Ids);
    }

    [Fact]
    public async Task Without_a_register_there_is_no_client()
    {
        var services = new ServiceCollection();
        services.AddChatClient(new ScriptedClient()).UseAiGovernance();
        await using var provider = services.BuildServiceProvider();
        Assert.Throws<InvalidOperationException>(() => provider.GetRequiredService<IChatClient>());
    }

    [Theory]
    [InlineData("NotGoverned")]
    [InlineData("NoRegister")]
    [InlineData("NoEntryAssembly")]
    [InlineData("NoJournal")]
    [InlineData("RegisterUnreadable")]
    [InlineData("NoValidation")]
    [InlineData("NothingToValidate")]
    [InlineData("NotDecided")]
    public void Messages_exist_in_both_languages(string key)
    {
        string? english = ClientText.Resources.GetString(key, CultureInfo.InvariantCulture);
        string? french = ClientText.Resources.GetString(key, CultureInfo.GetCultureInfo("fr"));
        Assert.NotNull(english);
        Assert.NotNull(french);
        Assert.NotEqual(english, french);
        Assert.DoesNotMatch(@"\p{L}'\p{L}| [:;!?»]|« ", french);
    }
}
