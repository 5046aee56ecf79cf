namespace AiGovernance.Analyzers.Tests.Rules;

public class AIG0011NoRegisterTests
{
    [Fact]
    public Task Without_a_register_the_first_call_says_so_once() => Verify.Code("""
        using Microsoft.Extensions.AI;
        [AiGovernance.AiUseCase("anything")]
        class C(IChatClient chat)
        {
            object M() => chat.{|AIG0011:GetResponseAsync|}("a");
            object N() => chat.GetResponseAsync("b");
        }
        """, register: null);

    [Fact]
    public Task Ungoverned_calls_are_ungoverned_with_or_without_register() => Verify.Code("""
        using Microsoft.Extensions.AI;
        class C(IChatClient chat) { object M() => chat.{|AIG0011:{|AIG0001:GetResponseAsync|}|}("a"); }
        """, register: null);

    [Fact]
    public Task Code_without_ai_needs_no_register() => Verify.Code("class C { string Name => \"https://example.org/\"; }", register: null);
}
