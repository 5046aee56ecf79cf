namespace AiGovernance.Analyzers.Tests.Rules;

public class AIG0007UnvalidatedOutputTests
{
    [Theory]
    [InlineData("async Task<string> M() => {|AIG0007:(await chat.GetResponseAsync(\"a\")).Text|};")]
    [InlineData("Task<ChatResponse> M() => {|AIG0007:chat.GetResponseAsync(\"a\")|};")]
    [InlineData("async Task M() { {|AIG0007:_text|} = (await chat.GetResponseAsync(\"a\")).Text; }")]
    [InlineData("async Task M(Letter l) { {|AIG0007:l.Text|} = (await chat.GetResponseAsync(\"a\")).Text; }")]
    [InlineData("async Task M(List<string> l) { {|AIG0007:l|}.Add((await chat.GetResponseAsync(\"a\")).Text); }")]
    [InlineData("bool M(out string t) { {|AIG0007:t|} = chat.GetResponseAsync(\"a\").Result.Text; return true; }")]
    [InlineData("async Task M() { var r = await chat.GetResponseAsync(\"a\"); await File.{|AIG0007:WriteAllTextAsync|}(\"f\", r.Text); }")]
    [InlineData("async Task M() { var r = await chat.GetResponseAsync(\"a\"); await post.{|AIG0007:SendAsync|}(r.Text); }")]
    [InlineData("async Task M() { var r = await chat.GetResponseAsync(\"a\"); if (r.Text.Contains(\"yes\")) await post.{|AIG0007:SendAsync|}(\"b\"); }")]
    [InlineData("async Task M() { var r = await chat.GetResponseAsync(\"a\"); if (!r.Text.Contains(\"yes\")) return; await post.{|AIG0007:SendAsync|}(\"b\"); }")]
    [InlineData("async Task M() { while ((await chat.GetResponseAsync(\"a\")).Text != \"stop\") { await post.{|AIG0007:SendAsync|}(\"b\"); } }")]
    [InlineData("async Task<string> M() { string t = \"\"; try { t = (await chat.GetResponseAsync(\"a\")).Text; } finally { t += \".\"; } return {|AIG0007:t|}; }")]
    [InlineData("async Task<string> M() { string t = \"\"; try { t = (await chat.GetResponseAsync(\"a\")).Text; throw new IOException(); } catch (IOException) { return {|AIG0007:t|}; } }")]
    [InlineData("async Task<Letter> M() => {|AIG0007:new Letter { Text = (await chat.GetResponseAsync(\"a\")).Text }|};")]
    [InlineData("async Task<Letter> M(Letter l) => {|AIG0007:l with { Text = (await chat.GetResponseAsync(\"a\")).Text }|};")]
    [InlineData("async Task<object> M() { var (a, b) = (1, await chat.GetResponseAsync(\"a\")); return {|AIG0007:b?.Text|}; }")]
    [InlineData("Action M() => {|AIG0007:() => _text = chat.GetResponseAsync(\"a\").Result.Text|};")]
    [InlineData("async Task<bool> M() => {|AIG0007:(await chat.GetResponseAsync(\"a\")).Text is \"yes\"|};")]
    public Task Output_that_leaves_is_reported(string member) => Check(member.StartsWith("Action", StringComparison.Ordinal)
        ? "Action M() => () => {|AIG0007:_text|} = chat.GetResponseAsync(\"a\").Result.Text;"
        : member);

    [Theory]
    [InlineData("async Task M() { await chat.GetResponseAsync(\"a\"); await post.SendAsync(\"b\"); }")]
    [InlineData("async Task M() { var r = await chat.GetResponseAsync(\"a\"); await chat.GetResponseAsync(r.Text); }")]
    [InlineData("async Task<int> M() { var r = await chat.GetResponseAsync(\"a\"); return (int)(r.Usage?.TotalTokenCount ?? 0); }")]
    [InlineData("async Task M() { var r = await chat.GetResponseAsync(\"a\"); if (r is null) await post.SendAsync(\"no answer\"); }")]
    [InlineData("async Task M() { try { await chat.GetResponseAsync(\"a\"); } catch (IOException) { await post.SendAsync(\"no answer\"); } }")]
    [InlineData("async Task M() { var r = await chat.GetResponseAsync(\"a\"); Console.WriteLine(r.Text); }")]
    [InlineData("async Task<AiRecommendation<string>> M() => AiRecommendation.For(\"candidate-reading\", \"read-application\", (await chat.GetResponseAsync(\"a\")).Text);")]
    [InlineData("async Task<string> M(Validator v) { var r = AiRecommendation.For(\"candidate-reading\", \"read-application\", (await chat.GetResponseAsync(\"a\")).Text); return (await validation.AcceptAsync(r, v, \"ok\")).Value; }")]
    [InlineData("async Task<View> M() => new View((await chat.GetResponseAsync(\"a\")).Text);")]
    [InlineData("async Task M(Letter l) { l.Shown = (await chat.GetResponseAsync(\"a\")).Text; }")]
    [InlineData("async Task<string> M() => await post.AskAsync((await chat.GetResponseAsync(\"a\")).Text);")]
    [InlineData("[ShowsToHuman] async Task<string> M() => (await chat.GetResponseAsync(\"a\")).Text;")]
    [InlineData("async Task M() { var r = await chat.GetResponseAsync(\"a\"); var l = new Letter { Text = r.Text }; l.Text = \"\"; await post.SendAsync(l.Shown); }")]
    [InlineData("async Task<float> M(IEmbeddingGenerator<string, Embedding<float>> g) => (await g.GenerateVectorAsync(\"a\")).Span[0];")]
    public Task Output_that_stays_or_goes_to_a_human_is_not(string member) => Check(member);

    [Theory]
    [InlineData("await validation.AcceptAsync(r, v, \"read\"); if (isLow) await post.SendAsync(\"b\");")]
    [InlineData("await validation.ModifyAsync(r, v, \"my words\", \"shorter\"); if (isLow) await post.SendAsync(\"b\");")]
    [InlineData("var d = await validation.ModifyAsync(r, v, \"my words\", \"shorter\"); await post.SendAsync(d.Value);")]
    [InlineData("await validation.RejectAsync(r, v, \"no\"); if (isLow) await post.{|AIG0007:SendAsync|}(\"b\");")]
    [InlineData("await validation.RejectAsync(r, v, \"no\"); await post.SendAsync(\"b\");")]
    [InlineData("await validation.EscalateAsync(r, v, \"unsure\"); if (isLow) await post.{|AIG0007:SendAsync|}(\"b\");")]
    [InlineData("await validation.FindDecisionAsync(r); if (isLow) await post.{|AIG0007:SendAsync|}(\"b\");")]
    [InlineData("var d = await validation.FindDecisionAsync(r, () => \"my words\"); if (d!.HasValue) { if (isLow) await post.SendAsync(\"b\"); } else { if (isLow) await post.{|AIG0007:SendAsync|}(\"c\"); }")]
    [InlineData("if (await validation.FindDecisionAsync(r) is { HasValue: true } d && isLow) await post.SendAsync(d.Value);")]
    [InlineData("if (await validation.FindDecisionAsync(r) is { HasValue: true } && isLow) await post.SendAsync(\"b\");")]
    [InlineData("if (await validation.FindDecisionAsync(r) is not { HasValue: true }) return; if (isLow) await post.SendAsync(\"b\");")]
    [InlineData("if (await validation.FindDecisionAsync(r) is not { HasValue: true } && isLow) await post.{|AIG0007:SendAsync|}(\"b\");")]
    [InlineData("var d = await validation.AcceptAsync(r, v); if (d.TryGetValue(out var text)) await post.SendAsync(text);")]
    [InlineData("var d = await validation.AcceptAsync(r, v); if (!d.TryGetValue(out _) && isLow) await post.{|AIG0007:SendAsync|}(\"b\");")]
    [InlineData("var d = await validation.RejectAsync(r, v); var text = d.Value; if (isLow) await post.SendAsync(text);")]
    [InlineData("await validation.ProposeAsync(r); if (isLow) await post.{|AIG0007:SendAsync|}(\"b\");")]
    [InlineData("await validation.AcceptAsync(r, v, \"read\"); await post.{|AIG0007:SendAsync|}(r.Proposal);")]
    public Task A_human_who_accepts_opens_the_gate_and_one_who_rejects_does_not(string statements) => Check($$"""
        async Task M(Validator v)
        {
            var text0 = (await chat.GetResponseAsync("a")).Text;
            var isLow = text0.StartsWith("0");
            var r = AiRecommendation.For("candidate-reading", "read-application", text0);
            {{statements}}
        }
        """);

    [Theory]
    [InlineData("async Task<AiRecommendation<string>> M() => await AiRecommendation.ForAsync(\"candidate-reading\", \"read-application\", Texts()); private async IAsyncEnumerable<string> Texts() { await foreach (var update in chat.GetStreamingResponseAsync(\"a\")) { yield return update.Text; } }")]
    [InlineData("async Task<IReadOnlyList<AiRecommendation<string>>> M() => AiRecommendation.ForEach(\"candidate-reading\", \"read-application\", (await chat.GetResponseAsync(\"a\")).Text.Split(','), item => System.Text.Encoding.UTF8.GetBytes(item));")]
    [InlineData("async Task<AiRecommendation<Letter>> M() => AiRecommendation.For(\"candidate-reading\", \"read-application\", new Letter { Text = (await chat.GetResponseAsync(\"a\")).Text }, letter => System.Text.Encoding.UTF8.GetBytes(letter.Text));")]
    [InlineData("async Task M(Validator v) { foreach (var r in AiRecommendation.ForEach(\"candidate-reading\", \"read-application\", (await chat.GetResponseAsync(\"a\")).Text.Split(','), System.Text.Encoding.UTF8.GetBytes)) { await post.SendAsync((await validation.AcceptAsync(r, v)).Value); } }")]
    public Task Streams_and_collections_become_recommendations_too(string member) => Check(member);

    [Theory]
    [InlineData("\"mandatory\"", """{ "id": "p", "timing": "beforeEffect" }""", true)]
    [InlineData("\"mandatory\"", """{ "id": "p", "timing": "beforeRelease", "coverage": { "mode": "all" } }""", true)]
    [InlineData("\"mandatory\"", """{ "id": "p", "timing": "beforeEffect" }, { "id": "q", "timing": "beforeEffect", "coverage": { "mode": "threshold" } }""", true)]
    [InlineData("\"mandatory\"", """{ "id": "p", "timing": "beforeEffect" }, { "id": "q", "timing": "continuousMonitoring" }""", true)]
    [InlineData("\"mandatory\"", """{ "id": "p", "timing": "beforeInput" }""", false)]
    [InlineData("\"mandatory\"", """{ "id": "p", "timing": "sampling" }""", false)]
    [InlineData("\"mandatory\"", """{ "id": "p", "timing": "afterEffectWithContestation" }""", false)]
    [InlineData("\"mandatory\"", """{ "id": "p", "timing": "beforeEffect" }, { "id": "q", "timing": "sampling" }""", false)]
    [InlineData("\"mandatory\"", """{ "id": "p", "timing": "beforeEffect", "coverage": { "mode": "sample" } }""", false)]
    [InlineData("\"mandatory\"", "", false)]
    [InlineData("\"recommended\"", """{ "id": "p", "timing": "beforeEffect" }""", false)]
    [InlineData("\"notRequired\"", """{ "id": "p", "timing": "beforeEffect" }""", false)]
    public Task The_register_says_whether_code_must_wait(string required, string points, bool isReported) => Verify.Code(
        $"using AiGovernance; using Microsoft.Extensions.AI; using System.Threading.Tasks; [AiUseCase(\"a-a\")] class C(IChatClient chat) {{ Task<ChatResponse> M() => {(isReported ? "{|AIG0007:chat.GetResponseAsync(\"a\")|}" : "chat.GetResponseAsync(\"a\")")}; }}",
        $$"""
        { "schemaVersion": "1.0", "organisation": { "name": "A", "address": "B", "contact": { "phone": "C" } },
          "useCases": [ { "id": "a-a", "title": "A", "status": "pilot", "humanValidation": { "required": {{required}}, "points": [ {{points}} ] } } ] }
        """);

    [Fact]
    public Task Outside_such_a_use_case_nothing_is_followed() => Verify.Code(
        Usings + "[AiUseCase(\"meeting-minutes\")] class C(IChatClient chat) { Task<ChatResponse> M() => chat.GetResponseAsync(\"a\"); }");

    [Fact]
    public Task Tests_may_look_at_output() => Verify.Code(
        Usings + "[AiUseCase(\"candidate-reading\")] class C(IChatClient chat) { Task<ChatResponse> M() => chat.GetResponseAsync(\"a\"); }", isTestProject: true);

    [Fact]
    public Task What_a_private_helper_gives_is_reported_where_its_callers_let_it_go() => Check("""
        async Task<string> A() => {|AIG0007:await Ask("a")|};
        async Task<AiRecommendation<string>> B() => AiRecommendation.For("candidate-reading", "read-application", await Ask("b"));
        async Task Each(string[] all) { foreach (var answer in await Task.WhenAll(all.Select(Ask))) { await post.{|AIG0007:SendAsync|}(answer); } }
        private async Task<string> Ask(string q) => (await chat.GetResponseAsync(q)).Text;
        """);

    [Fact]
    public Task A_private_helper_that_others_run_is_reported_where_it_is_handed_over() => Check("""
        public void Map(IRoutes routes) => routes.Map({|AIG0007:Ask|});
        private async Task<string> Ask(string q) => (await chat.GetResponseAsync(q)).Text;
        """);

    [Fact]
    public Task What_a_private_helper_does_with_output_is_reported_at_its_call() => Check("""
        async Task A() { var r = await chat.GetResponseAsync("a"); await {|AIG0007:Tell|}(r.Text); await Count(r.Text); }
        private Task Tell(string text) => post.SendAsync(text);
        private Task Count(string text) { Console.WriteLine(text); return Task.CompletedTask; }
        """);

    [Fact]
    public Task A_lambda_with_a_use_case_of_its_own_is_what_output_must_not_leave() => Verify.Code(Usings + """
        class C { void Map(IRoutes routes, IChatClient chat) => routes.Map([AiUseCase("candidate-reading")] async (string q) => {|AIG0007:(await chat.GetResponseAsync(q)).Text|}); }
        """ + Others);

    [Fact]
    public Task A_local_function_with_a_use_case_of_its_own_is_too() => Verify.Code(Usings + """
        class C { Task<string> M(IChatClient chat) { return Ask(); [AiUseCase("candidate-reading")] async Task<string> Ask() { return {|AIG0007:(await chat.GetResponseAsync("a")).Text|}; } } }
        """ + Others);

    [Fact]
    public Task A_proposal_is_output_too() => Check("""
        View A(AiRecommendation<string> r) => new(r.Proposal);
        string B(AiRecommendation<string> r) => {|AIG0007:r.Proposal|};
        """);

    [Fact]
    public Task A_call_that_a_human_approved_may_act_if_the_entry_says_so()
    {
        const string Member = "async Task M(ToolApprovalResponseContent approval) {{ var r = await chat.GetResponseAsync(\"a\"); if (approval.Approved) {{ await post.{0}(r.Text); }} }}";
        return Task.WhenAll(
            Check(string.Format(System.Globalization.CultureInfo.InvariantCulture, Member, "{|AIG0007:SendAsync|}")),
            Check(string.Format(System.Globalization.CultureInfo.InvariantCulture, Member, "SendAsync"), Verify.Register.Replace("\"timing\": \"beforeEffect\" }", "\"timing\": \"beforeEffect\", \"gates\": [\"toolApproval\"] }", StringComparison.Ordinal)));
    }

    [Fact]
    public Task A_function_that_a_model_calls_runs_on_its_output_unless_a_filter_asks_a_human_first()
    {
        const string Members = "[Microsoft.SemanticKernel.KernelFunction] public Task<string> Send(string text) {{ post.{0}(text); return Task.FromResult(text); }}";
        return Task.WhenAll(
            Check(string.Format(System.Globalization.CultureInfo.InvariantCulture, Members, "{|AIG0007:SendAsync|}")),
            Check(string.Format(System.Globalization.CultureInfo.InvariantCulture, Members, "SendAsync"), Verify.Register.Replace("\"timing\": \"beforeEffect\" }", "\"timing\": \"beforeEffect\", \"gates\": [\"functionFilter\"] }", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_message_says_what_leaves_where_it_came_from_and_what_holds_it()
    {
        var finding = Assert.Single(await Projects.Run(
            Projects.Compile("App", Verify.References, ("Code.cs", """
                [AiGovernance.AiUseCase("candidate-reading")]
                class C(Microsoft.Extensions.AI.IChatClient chat)
                {
                    async System.Threading.Tasks.Task M()
                    {
                        var r = await chat.GetResponseAsync([]);
                        System.IO.File.WriteAllText("f", r.Text);
                    }
                }
                """))));
        Assert.Equal(
            "What 'IChatClient.GetResponseAsync' gave (line 6) goes into 'File.WriteAllText', which acts on it, and no human has validated it: use case 'candidate-reading' requires that first (read-application); "
                + "wrap it in an AiRecommendation and use the HumanDecision, or mark what shows it to the validator with [ShowsToHuman]",
            finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(5, Assert.Single(finding.AdditionalLocations).GetLineSpan().StartLinePosition.Line);
        Assert.Equal("candidate-reading", finding.Properties[FindingProperties.UseCase]);
    }

    [Fact]
    public async Task A_body_of_a_thousand_branches_is_left_alone()
    {
        string branches = string.Concat(Enumerable.Range(0, 600).Select(i => $"if (n == {i}) t += \"{i}\"; "));
        Assert.Empty(await Projects.Run(Projects.Compile("App", Verify.References, ("Code.cs", $$"""
            [AiGovernance.AiUseCase("candidate-reading")] class C { string M(OpenAI.Chat.ChatClient c, int n) { string t = c.CompleteChat("a").Value.Content[0].Text; {{branches}} return t; } }
            """))));
    }

    [Fact]
    public async Task An_expression_that_a_machine_wrote_has_an_end()
    {
        string sum = string.Join(" + ", Enumerable.Range(0, 2_000).Select(i => $"c.CompleteChat(\"{i}\").Value.Content[0].Text"));
        string calls = string.Concat(Enumerable.Repeat(".Trim()", 1_000));
        Assert.DoesNotContain(
            await Projects.Run(Projects.Compile("App", Verify.References, ("Code.cs", $$"""
                [AiGovernance.AiUseCase("candidate-reading")] class C { string M(OpenAI.Chat.ChatClient c) => {{sum}}; string N(OpenAI.Chat.ChatClient c) => c.CompleteChat("a").Value.Content[0].Text{{calls}}; }
                """))),
            finding => finding.Id == "AD0001");
    }

    private const string Usings = "using System; using System.Collections.Generic; using System.IO; using System.Linq; using System.Threading.Tasks; using AiGovernance; using Microsoft.Extensions.AI;\n";

    private const string Others = """

        public interface IPost { Task SendAsync(string text); Task<string> AskAsync([ShowsToHuman] string text); }
        public interface IRoutes { void Map(Delegate handler); }
        public sealed record Letter { public string Text { get; set; } = ""; [ShowsToHuman] public string Shown { get; set; } = ""; }
        [ShowsToHuman] public sealed record View(string Text);
        """;

    private static Task Check(string members, string? register = null) => Verify.Code(
        Usings + "[AiUseCase(\"candidate-reading\")] public class C(IChatClient chat, IPost post, IHumanValidation validation) { private string _text = \"\"; " + members + " }" + Others,
        register ?? Verify.Register);
}
