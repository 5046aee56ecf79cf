namespace AiGovernance.Analyzers.Tests.Rules;

/// <summary>A private member without a scope of its own has the use cases of everything that refers to it in its type.</summary>
public class PrivateHelperTests
{
    private const string Using = "using System; using AiGovernance; using Microsoft.Extensions.AI; ";

    [Theory]
    [InlineData("[AiUseCase(\"meeting-minutes\")] public object A() => Ask(); private object Ask() => chat.GetResponseAsync(\"a\");")]
    [InlineData("[AiUseCase(\"meeting-minutes\")] public object A() => Ask(); object Ask() => Send(); object Send() => chat.GetResponseAsync(\"a\");")]
    [InlineData("[AiUseCase(\"meeting-minutes\")] public object A() => Even(2); object Even(int n) => n == 0 ? chat.GetResponseAsync(\"a\") : Odd(n - 1); object Odd(int n) => n == 0 ? n : Even(n - 1);")]
    [InlineData("[AiUseCase(\"meeting-minutes\")] public Func<object> A() => Ask; object Ask() => chat.GetResponseAsync(\"a\");")]
    [InlineData("[AiUseCase(\"meeting-minutes\")] public object A() { Func<object> f = () => Ask<int>(); return f(); } object Ask<T>() => chat.GetResponseAsync<T>(\"a\");")]
    [InlineData("public Func<object> A => [AiUseCase(\"meeting-minutes\")] () => Ask(); object Ask() => chat.GetResponseAsync(\"a\");")]
    [InlineData("[AiUseCase(\"meeting-minutes\")] public object A() => Ask; object Ask => chat.GetResponseAsync(\"a\");")]
    [InlineData("[AiUseCase(\"meeting-minutes\")] public object A() => this.Ask(); object Ask() => chat.GetResponseAsync(nameof(Ask));")]
    [InlineData("[AiUseCase(\"meeting-minutes\")] public object A() => Ask(); [AiUseCase(\"product-descriptions\")] public object B() => Ask(); object Ask() => chat.GetResponseAsync(\"a\");")]
    [InlineData("[AiUseCase(\"meeting-minutes\")] class Inner { object A(C c) => c.Ask(); } object Ask() => chat.GetResponseAsync(\"a\");")]
    [InlineData("[AiUseCase(\"meeting-minutes\")] object F = Url(); static string Url() => \"https://api.mistral.ai/v1/chat/completions\";")]
    public Task It_is_governed_through_its_callers(string members) => Verify.Code(Using + "class C(IChatClient chat) { " + members + " }");

    [Theory]
    [InlineData("[AiUseCase(\"meeting-minutes\")] public object A() => Ask(); public object B() => Ask(); object Ask() => chat.{|AIG0001:GetResponseAsync|}(\"a\");")]
    [InlineData("object Ask() => chat.{|AIG0001:GetResponseAsync|}(\"a\");")]
    [InlineData("object Even(int n) => Odd(n); object Odd(int n) { Even(n); return chat.{|AIG0001:GetResponseAsync|}(\"a\"); }")]
    [InlineData("[AiUseCase(\"meeting-minutes\")] public object A() => Ask(); internal object Ask() => chat.{|AIG0001:GetResponseAsync|}(\"a\");")]
    [InlineData("[AiUseCase(\"meeting-minutes\")] public object A() => nameof(Ask); object Ask() => chat.{|AIG0001:GetResponseAsync|}(\"a\");")]
    [InlineData("[AiUseCase(\"meeting-minutes\")] public object A() => Ask(); [AiUseCase(\"returns-analysis\")] public object B() => Ask(); object Ask() => chat.{|AIG0004:GetResponseAsync|}(\"a\");")]
    public Task It_is_not_where_one_of_them_is_not(string members) => Verify.Code(Using + "class C(IChatClient chat) { " + members + " }");

    [Fact]
    public async Task Its_callers_may_stand_in_another_file() => Assert.Equal(
        ["AIG0001 GetResponseAsync"],
        await Projects.Analyze(
            ("A.cs", Using + "partial class C { [AiUseCase(\"meeting-minutes\")] public object A() => Ask(); public object B() => Free(); }"),
            ("B.cs", Using + "partial class C(IChatClient chat) { object Ask() => chat.GetResponseAsync(\"a\"); object Free() => chat.GetResponseAsync(\"b\"); }")));
}
