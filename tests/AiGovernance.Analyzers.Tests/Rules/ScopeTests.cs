namespace AiGovernance.Analyzers.Tests.Rules;

public class ScopeTests
{
    [Theory]
    [InlineData("[AiUseCase(\"meeting-minutes\")] class C(IChatClient chat) { object M() => chat.GetResponseAsync(\"a\"); }")]
    [InlineData("[AiUseCase(\"meeting-minutes\")] class Outer { class Inner(IChatClient chat) { object M() => chat.GetResponseAsync(\"a\"); } }")]
    [InlineData("class C(IChatClient chat) { [AiUseCase(\"meeting-minutes\")] object M() => chat.GetResponseAsync(\"a\"); }")]
    [InlineData("class C(IChatClient chat) { [AiUseCase(\"meeting-minutes\")] object P => chat.GetResponseAsync(\"a\"); }")]
    [InlineData("class C(IChatClient chat) { object P { [AiUseCase(\"meeting-minutes\")] get => chat.GetResponseAsync(\"a\"); } }")]
    [InlineData("class C(IChatClient chat) { [AiUseCase(\"meeting-minutes\")] object F = chat.GetResponseAsync(\"a\"); }")]
    [InlineData("class C { [AiUseCase(\"meeting-minutes\")] C(IChatClient chat) { chat.GetResponseAsync(\"a\"); } }")]
    [InlineData("class C { System.Func<IChatClient, object> F = [AiUseCase(\"meeting-minutes\")] (IChatClient chat) => chat.GetResponseAsync(\"a\"); }")]
    [InlineData("class C { object M(IChatClient chat) { [AiUseCase(\"meeting-minutes\")] object Local() => chat.GetResponseAsync(\"a\"); return Local(); } }")]
    [InlineData("[AiUseCase(\"meeting-minutes\")] interface I { object M(IChatClient chat); } class C : I { public object M(IChatClient chat) => chat.GetResponseAsync(\"a\"); }")]
    [InlineData("interface I { [AiUseCase(\"meeting-minutes\")] object M(IChatClient chat); } class C : I { public object M(IChatClient chat) => chat.GetResponseAsync(\"a\"); }")]
    [InlineData("class B { [AiUseCase(\"meeting-minutes\")] public virtual object M(IChatClient chat) => chat; } class C : B { public override object M(IChatClient chat) => chat.GetResponseAsync(\"a\"); }")]
    [InlineData("[AiUseCase(\"meeting-minutes\")] partial class C { } partial class C { object M(IChatClient chat) => chat.GetResponseAsync(\"a\"); }")]
    [InlineData("[assembly: AiUseCase(\"meeting-minutes\")] class C(IChatClient chat) { object M() => chat.GetResponseAsync(\"a\"); }")]
    [InlineData("[AiUseCase(\"meeting-minutes\")] [AiUseCase(\"product-descriptions\")] class C(IChatClient chat) { object M() => chat.GetResponseAsync(\"a\"); }")]
    [InlineData("[AiUseCase(\"meeting-minutes\")] record R(IChatClient Chat) { object M() => Chat.GetResponseAsync(\"a\"); }")]
    [InlineData("[AiUseCase(\"meeting-minutes\")] record struct R(IChatClient Chat) { object M() => Chat.GetResponseAsync(\"a\"); }")]
    [InlineData("[AiUseCase(\"meeting-minutes\")] interface I { object M(IChatClient chat) => chat.GetResponseAsync(\"a\"); }")]
    [InlineData("class C { static IChatClient Chat = null!; event System.Action E { [AiUseCase(\"meeting-minutes\")] add { Chat.GetResponseAsync(\"a\"); } remove { } } }")]
    [InlineData("class C { static IChatClient Chat = null!; [AiUseCase(\"meeting-minutes\")] event System.Action E = () => Chat.GetResponseAsync(\"a\"); }")]
    [InlineData("class C { static IChatClient Chat = null!; [AiUseCase(\"meeting-minutes\")] event System.Action E { add { Chat.GetResponseAsync(\"a\"); } remove { } } }")]
    [InlineData("class C(IChatClient chat) { [AiUseCase(\"meeting-minutes\")] object this[int i] => chat.GetResponseAsync(\"a\"); }")]
    [InlineData("class C(IChatClient chat) { [field: AiUseCase(\"meeting-minutes\")] object P { get; } = chat.GetResponseAsync(\"a\"); }")]
    [InlineData("class B(object o) { public object O => o; } [method: AiUseCase(\"meeting-minutes\")] class C(IChatClient chat) : B(chat.GetResponseAsync(\"a\"));")]
    [InlineData("partial class C { [AiUseCase(\"meeting-minutes\")] public partial object M(IChatClient chat); } partial class C { public partial object M(IChatClient chat) => chat.GetResponseAsync(\"a\"); }")]
    [InlineData("interface I { [AiUseCase(\"meeting-minutes\")] object P { get; } } class C(IChatClient chat) : I { object I.P => chat.GetResponseAsync(\"a\"); }")]
    [InlineData("interface I<T> { [AiUseCase(\"meeting-minutes\")] object M(T chat); } class C : I<IChatClient> { object I<IChatClient>.M(IChatClient chat) => chat.GetResponseAsync(\"a\"); }")]
    [InlineData("class B<T> { [AiUseCase(\"meeting-minutes\")] public virtual object M(T chat) => this; } class C : B<IChatClient> { public override object M(IChatClient chat) => chat.GetResponseAsync(\"a\"); }")]
    [InlineData("[AiUseCase(\"meeting-minutes\")] class B { } class M : B { } class C : M { object N(IChatClient chat) => chat.GetResponseAsync(\"a\"); }")]
    [InlineData("interface I { [AiUseCase(\"meeting-minutes\")] object M(IChatClient chat); } class B : I { public virtual object M(IChatClient chat) => chat; } class C : B { public override object M(IChatClient chat) => chat.GetResponseAsync(\"a\"); }")]
    [InlineData("class C { object M(IChatClient chat) { System.Func<object> f = [AiUseCase(\"meeting-minutes\")] () => { object L() => chat.GetResponseAsync(\"a\"); return L(); }; return f(); } }")]
    [InlineData("[AiUseCase(\"meeting-minutes\")] struct S { static object M(IChatClient chat) => chat.GetResponseAsync(\"a\"); }")]
    [InlineData("struct S { [AiUseCase(\"meeting-minutes\")] public static object operator +(S s, IChatClient chat) => chat.GetResponseAsync(\"a\"); }")]
    public Task The_attribute_governs(string code) => Verify.Code("using AiGovernance; using Microsoft.Extensions.AI; " + code);

    [Fact]
    public Task The_nearest_attribute_wins() => Verify.Code("""
        using System;
        using AiGovernance;
        using Microsoft.Extensions.AI;
        [assembly: AiUseCase("cv-screening")]
        [AiUseCase("cv-screening")]
        class C(IChatClient chat)
        {
            [AiUseCase("returns-analysis")]
            object M()
            {
                Func<object> inner = [AiUseCase("meeting-minutes")] () => chat.GetResponseAsync("a");
                return chat.{|AIG0004:GetResponseAsync|}("a");
            }
            object N() => chat.{|AIG0003:GetResponseAsync|}("a");
        }
        """);

    [Fact]
    public Task Each_of_several_use_cases_is_checked() => Verify.Code("""
        using AiGovernance;
        using Microsoft.Extensions.AI;
        class C(IChatClient chat)
        {
            [AiUseCase("meeting-minutes")] [AiUseCase("returns-analysis")] object M() => chat.{|AIG0004:GetResponseAsync|}("a");
            [AiUseCase("cv-screening"), AiUseCase("returns-analysis")] object N() => chat.{|AIG0003:{|AIG0004:GetResponseAsync|}|}("a");
        }
        """);

    [Fact]
    public Task Top_level_statements_answer_to_the_assembly() => Verify.Code("""
        // top-level
        using AiGovernance;
        using Microsoft.Extensions.AI;
        [assembly: AiUseCase("meeting-minutes")]
        IChatClient chat = null!;
        await chat.GetResponseAsync("a");
        """);

    [Fact]
    public Task Top_level_statements_without_scope_are_reported() => Verify.Code("""
        // top-level
        using Microsoft.Extensions.AI;
        IChatClient chat = null!;
        await chat.{|AIG0001:GetResponseAsync|}("a");
        """);

    [Fact]
    public Task The_editorconfig_names_a_use_case_for_its_files() => Verify.Code("""
        class C(Microsoft.Extensions.AI.IChatClient chat) { object M() => chat.GetResponseAsync([]); }
        """, editorConfig: "root = true\n[*.cs]\nai_governance.use_case = meeting-minutes");

    [Fact]
    public Task The_build_property_names_a_use_case_for_the_project() => Verify.Code("""
        class C(Microsoft.Extensions.AI.IChatClient chat) { object M() => chat.GetResponseAsync([]); }
        """, globalConfig: "build_property.AiGovernanceUseCase = meeting-minutes");

    [Fact]
    public Task An_unknown_id_from_the_build_is_reported_where_it_matters() => Verify.Code("""
        class C(Microsoft.Extensions.AI.IChatClient chat) { object M() => chat.{|AIG0002:GetResponseAsync|}([]); }
        """, globalConfig: "build_property.AiGovernanceUseCase = meeting-minute");
}
