namespace AiGovernance.Analyzers.Tests.Rules;

public class AIG0003And0004StatusTests
{
    [Theory]
    [InlineData("cv-screening", "AIG0003")]
    [InlineData("mood-detection", "AIG0003")]
    [InlineData("old-chatbot", "AIG0003")]
    [InlineData("returns-analysis", "AIG0004")]
    [InlineData("complaints", "AIG0004")]
    public Task A_status_that_forbids_use_is_reported_at_the_call(string id, string rule) => Verify.Code($$"""
        using AiGovernance;
        using Microsoft.Extensions.AI;
        [AiUseCase("{{id}}")]
        class C(IChatClient chat)
        {
            object M() => chat.{|{{rule}}:GetResponseAsync|}("a");
            const string Url = {|{{rule}}:"https://api.mistral.ai/v1/chat/completions"|};
        }
        """);

    [Fact]
    public Task Tests_may_try_what_is_not_approved_yet_but_not_what_was_stopped() => Verify.Code("""
        using AiGovernance;
        using Microsoft.Extensions.AI;
        class C(IChatClient chat)
        {
            [AiUseCase("returns-analysis")] object M() => chat.GetResponseAsync("a");
            [AiUseCase("cv-screening")] object N() => chat.{|AIG0003:GetResponseAsync|}("a");
        }
        """, isTestProject: true);

    [Fact]
    public Task Each_named_use_case_is_checked() => Verify.Code("""
        using AiGovernance;
        using Microsoft.Extensions.AI;
        class C(IChatClient chat)
        {
            [AiUseCase("meeting-minutes"), AiUseCase("cv-screening")] object M() => chat.{|AIG0003:GetResponseAsync|}("a");
        }
        """);
}
