namespace AiGovernance.Analyzers.Tests.Rules;

/// <summary>What holds AI output until it leaves, and which calls of own types and of the platform let it leave.</summary>
public class AIG0007HoldersAndServicesTests
{
    [Theory]
    [InlineData("void", "Reroute", true)]
    [InlineData("Task", "RingAsync", true)]
    [InlineData("ValueTask", "ToggleAsync", true)]
    [InlineData("Task<int>", "CreateAsync", true)]
    [InlineData("Task<int>", "MoveAsync", true)]
    [InlineData("Task<int>", "GetAsync", false)]
    [InlineData("int", "Create", false)]
    [InlineData("string", "Reroute", false)]
    [InlineData("void", "Validate", false)]
    [InlineData("Task", "ShowAsync", false)]
    [InlineData("Task", "SuggestAsync", false)]
    [InlineData("void", "RerouteDraft", false)]
    [InlineData("bool", "TrySend", true)]
    [InlineData("Task<bool>", "ProcessRefundAsync", true)]
    [InlineData("bool", "TryParse", false)]
    [InlineData("bool", "Envoyer", true)]
    [InlineData("Task<int>", "EnregistrerAsync", true)]
    [InlineData("Task<int>", "ExpedierAsync", true)]
    [InlineData("void", "RéorienterVers", true)]
    [InlineData("void", "Afficher", false)]
    [InlineData("Task", "VérifierAsync", false)]
    [InlineData("string", "Traduire", false)]
    [InlineData("void", "EnregistrerBrouillon", false)]
    public Task An_own_method_that_gives_nothing_back_is_there_for_what_it_does(string returns, string name, bool acts) => Verify.Code(Usings + $$"""
        public interface IFleet { {{returns}} {{name}}(string text); }
        [AiUseCase("candidate-reading")] class C(IChatClient chat, IFleet fleet) { async Task M() { var r = await chat.GetResponseAsync("a"); fleet.{{(acts ? "{|AIG0007:" + name + "|}" : name)}}(r.Text); } }
        """);

    [Theory]
    [InlineData("IDrafts", "SaveAsync", false)]
    [InlineData("IDrafts", "SendAsync", true)]
    [InlineData("IReviewQueue", "EnqueueAsync", false)]
    [InlineData("IReviews", "PublishAsync", true)]
    [InlineData("IReviewSite", "AnswerReviewAsync", true)]
    [InlineData("IDesk", "SendForReviewAsync", false)]
    [InlineData("IInbox", "MoveAsync", true)]
    [InlineData("IAuditTrail", "SendAsync", false)]
    [InlineData("ITelemetry", "PublishAsync", false)]
    [InlineData("IBrouillons", "EnregistrerAsync", false)]
    [InlineData("IBrouillons", "EnvoyerAsync", true)]
    [InlineData("IHistorique", "EnvoyerAsync", false)]
    public Task What_is_kept_for_a_human_is_no_effect_what_goes_out_is(string type, string name, bool acts) => Verify.Code(Usings + $$"""
        public interface {{type}} { Task {{name}}(string text); }
        [AiUseCase("candidate-reading")] class C(IChatClient chat, {{type}} them) { async Task M() { var r = await chat.GetResponseAsync("a"); await them.{{(acts ? "{|AIG0007:" + name + "|}" : name)}}(r.Text); } }
        """);

    [Theory]
    [InlineData("var o = new Order(); o.Rename(r.Text); await post.{|AIG0007:SendAsync|}(o);")]
    [InlineData("var o = new Order(); if (o.TryRename(r.Text)) await post.{|AIG0007:SendAsync|}(o);")]
    [InlineData("var o = new Order(); Mapper.Fill(r.Text, o); await post.{|AIG0007:SendAsync|}(o);")]
    [InlineData("var o = await post.FindAsync(); o.Rename(r.Text); await post.{|AIG0007:CommitAsync|}();")]
    [InlineData("var o = await post.FindAsync(); o.Lines.Add(r.Text); await post.{|AIG0007:CommitAsync|}();")]
    [InlineData("var o = await post.FindAsync(); var lines = o.Lines; lines.Add(r.Text); await post.{|AIG0007:CommitAsync|}();")]
    [InlineData("foreach (var o in orders) {|AIG0007:o.Name|} = r.Text;")]
    [InlineData("foreach (var o in orders.Where(o => o.Name != \"\").ToList()) { {|AIG0007:o.Name|} = r.Text; }")]
    [InlineData("var first = orders[0]; {|AIG0007:first|}.Rename(r.Text);")]
    [InlineData("{|AIG0007:orders[0]|} = new Order { Name = r.Text };")]
    [InlineData("var first = orders.First(); {|AIG0007:first.Lines|}.Add(r.Text);")]
    [InlineData("dynamic bag = new System.Dynamic.ExpandoObject(); bag.Answer = r.Text; await post.{|AIG0007:SendAsync|}((object)bag);")]
    [InlineData("var o = new Order(); (o.Name, var n) = (r.Text, 1); await post.{|AIG0007:SendAsync|}(o);")]
    [InlineData("var o = new Order(); Rename(o, r.Text); await post.{|AIG0007:SendAsync|}(o);")]
    [InlineData("var o = new Order(); Inner(o); await post.{|AIG0007:SendAsync|}(o); void Inner(Order inner) { inner.Lines.Add(r.Text); }")]
    [InlineData("var o = await post.FindAsync(); Rename(o, r.Text); await post.{|AIG0007:CommitAsync|}();")]
    [InlineData("Rename({|AIG0007:orders[0]|}, r.Text);")]
    [InlineData("var names = new string[1]; names[0] = r.Text; await post.{|AIG0007:SendAsync|}(names);")]
    [InlineData("Order o = new() { Lines = { r.Text } }; await post.{|AIG0007:SendAsync|}(o);")]
    [InlineData("string[] all = [\"a\", r.Text]; await post.{|AIG0007:SendAsync|}(all);")]
    [InlineData("Order? o = null; o ??= new Order { Name = r.Text }; await post.{|AIG0007:SendAsync|}(o);")]
    public Task What_an_object_is_told_it_holds(string statements) => InMember(statements);

    [Theory]
    [InlineData("using var memory = new MemoryStream(); using (var writer = new StreamWriter(memory, leaveOpen: true)) writer.Write(r.Text); await post.{|AIG0007:SendAsync|}(memory.ToArray());")]
    [InlineData("var text = new StringBuilder(); using (var writer = System.Xml.XmlWriter.Create(text)) writer.WriteElementString(\"a\", r.Text); await post.{|AIG0007:SendAsync|}(text.ToString());")]
    [InlineData("using var memory = new MemoryStream(); await System.Text.Json.JsonSerializer.SerializeAsync(memory, r.Text); await post.{|AIG0007:SendAsync|}(memory);")]
    [InlineData("using var memory = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(r.Text)); using var file = File.Create(\"f\"); await memory.{|AIG0007:CopyToAsync|}(file);")]
    [InlineData("using var file = File.Create(\"f\"); await System.Text.Json.JsonSerializer.{|AIG0007:SerializeAsync|}(file, new { r.Text });")]
    [InlineData("using var writer = new System.Text.Json.Utf8JsonWriter(File.Create(\"f\")); writer.{|AIG0007:WriteString|}(\"a\", r.Text);")]
    [InlineData("new System.Xml.Linq.XDocument(new System.Xml.Linq.XElement(\"a\", r.Text)).{|AIG0007:Save|}(\"f\");")]
    [InlineData("using var memory = new MemoryStream(); using var writer = new StreamWriter(memory); writer.Write(r.Text);")]
    [InlineData("using var writer = new StringWriter(); writer.Write(r.Text);")]
    [InlineData("var document = new System.Xml.XmlDocument(); document.LoadXml(r.Text); using var writer = new StringWriter(); document.Save(writer);")]
    [InlineData("new FileInfo(\"a\").{|AIG0007:MoveTo|}(r.Text);")]
    public Task Writing_to_memory_is_no_effect_yet(string statements) => InMember(statements);

    [Theory]
    [InlineData("{|AIG0007:tell(r.Text)|};")]
    [InlineData("await {|AIG0007:tellAsync(r.Text)|};")]
    [InlineData("var size = ask(r.Text);")]
    [InlineData("shown(r.Text);")]
    [InlineData("{|AIG0007:OnText(r.Text)|};")]
    [InlineData("var handlers = Told; if (handlers != null) {|AIG0007:handlers(r.Text)|};")]
    [InlineData("if (Told is { } handlers) {|AIG0007:handlers(r.Text)|};")]
    [InlineData("Action<string> own = t => Console.WriteLine(t); own(r.Text);")]
    [InlineData("Stream(r.Text, t => Console.WriteLine(t));")]
    [InlineData("void Inner(Action<string> each) => each(r.Text); var all = new List<string>(); Inner(t => all.Add(t)); await post.{|AIG0007:SendAsync|}(all);")]
    [InlineData("await Task.WhenAll(r.Text.Split(',').Select(post.{|AIG0007:SendAsync|}));")]
    [InlineData("r.Text.Split(',').ToList().ForEach(post.{|AIG0007:Delete|});")]
    [InlineData("var handlers = new Dictionary<string, Func<Task>>(); await {|AIG0007:handlers[r.Text]()|};")]
    [InlineData("log(r.Text);")]
    public Task A_callback_that_somebody_else_gave_lets_output_leave(string statements) => Verify.Code(Usings + $$"""
        [AiUseCase("candidate-reading")] class C(IChatClient chat, IPost post)
        {
            public event Action<string>? Told; public Action<string> OnText { get; set; } = _ => { };
            public async Task M(Action<string> log, Action<string> tell, Func<string, Task> tellAsync, Func<string, int> ask, [ShowsToHuman] Action<string> shown) { var r = await chat.GetResponseAsync("a"); {{statements}} }
            private void Stream(string text, Action<string> each) => each(text);
        }
        """ + Others);

    [Theory]
    [InlineData("if (r.Text == \"a\") return {|AIG0007:new Verdict(true)|}; return {|AIG0007:new Verdict(false)|};")]
    [InlineData("if (r.Text == \"a\") return {|AIG0007:Verdict.Of(\"good\")|}; return {|AIG0007:Verdict.None|};")]
    [InlineData("if (string.IsNullOrEmpty(r.Text)) return new Verdict(false); return new Verdict(true);")]
    public Task A_verdict_that_output_chooses_is_output(string statements) => Verify.Code(Usings + $$"""
        public record Verdict(bool Good) { public static readonly Verdict None = new(false); public static Verdict Of(string name) => new(name != ""); }
        [AiUseCase("candidate-reading")] class C(IChatClient chat) { public async Task<Verdict> M() { var r = await chat.GetResponseAsync("a"); {{statements}} } }
        """);

    [Theory]
    [InlineData("await post.SendAsync(orders); _ = r.Text;")]
    [InlineData("Console.WriteLine(Change.Of(o => o.Name, r.Text));")]
    [InlineData("if (r.Messages.Count == 0) await post.SendAsync(orders);")]
    [InlineData("var ids = orders.ToDictionary(o => o.Name, o => 1); ids[r.Text] = 2; await post.CommitAsync();")]
    [InlineData("var copy = orders.ToList(); copy.Add(new Order { Name = r.Text }); Console.WriteLine(copy.Count);")]
    [InlineData("using var activity = new System.Diagnostics.ActivitySource(\"a\").StartActivity(); activity?.SetTag(\"a\", r.Text); await post.CommitAsync();")]
    [InlineData("var o = new Order(); o.Rename(r.Text); o = new Order(); await post.SendAsync(o);")]
    [InlineData("var o = await post.FindAsync(); var same = o.Matches(r.Text); Console.WriteLine(same); await post.CommitAsync();")]
    [InlineData("var o = await post.FindAsync(); o.Rename(\"b\"); Console.WriteLine(r.Text); await post.CommitAsync();")]
    public Task What_does_not_reach_it_is_not_held(string statements) => InMember(statements);

    [Theory]
    [InlineData("var all = new System.Collections.Concurrent.ConcurrentDictionary<string, string>(); await Parallel.ForEachAsync(orders, async (o, token) => { all[o.Name] = (await chat.GetResponseAsync(o.Name)).Text; }); await post.{|AIG0007:SendAsync|}(all);")]
    [InlineData("var queue = new Queue<string>(); queue.Enqueue(r.Text); while (queue.TryDequeue(out var next)) await post.{|AIG0007:SendAsync|}(next);")]
    [InlineData("string Render() => $\"<p>{r.Text}</p>\"; await post.{|AIG0007:SendAsync|}(Render());")]
    [InlineData("var (isGood, reason) = r.Text switch { \"yes\" => (true, \"a\"), _ => (false, \"b\") }; if (isGood) await post.{|AIG0007:SendAsync|}(orders);")]
    [InlineData("if (r.Text is ['y', ..]) await post.{|AIG0007:SendAsync|}(orders);")]
    [InlineData("if (orders.Any(o => r.Text.Contains(o.Name))) await post.{|AIG0007:SendAsync|}(orders);")]
    [InlineData("var text = r.Messages.SelectMany(m => m.Contents).OfType<TextContent>().Select(c => c.Text).FirstOrDefault(); await post.{|AIG0007:SendAsync|}(text ?? \"\");")]
    [InlineData("var lazy = new Lazy<string>(() => r.Text); await post.{|AIG0007:SendAsync|}(lazy.Value);")]
    [InlineData("await chat.GetResponseAsync(\"b\").ContinueWith(t => post.{|AIG0007:SendAsync|}(t.Result.Text));")]
    [InlineData("Span<char> span = r.Text.ToCharArray(); span[0] = 'a'; await post.{|AIG0007:SendAsync|}(new string(span));")]
    [InlineData("var templates = new Dictionary<string, string>(); if (templates.TryGetValue(r.Text, out var template)) await post.{|AIG0007:SendAsync|}(template);")]
    [InlineData("var count = 0; foreach (var o in orders) { if (r.Text.Contains(o.Name)) count++; } if (count > 1) await post.{|AIG0007:SendAsync|}(orders);")]
    [InlineData("Func<string, string> clean = s => s.Trim(); await post.{|AIG0007:SendAsync|}(clean(r.Text));")]
    [InlineData("var text = new StringBuilder(); Write(text, r.Text); await post.{|AIG0007:SendAsync|}(text.ToString()); static void Write(StringBuilder to, string s) => to.Append(s);")]
    [InlineData("var chosen = orders.Single(o => o.Name == r.Text); await post.{|AIG0007:SendAsync|}(chosen);")]
    [InlineData("string text; try { text = r.Text.Substring(3); } catch (ArgumentException) { text = \"\"; } finally { Console.WriteLine(); } await post.{|AIG0007:SendAsync|}(text);")]
    [InlineData("var parts = r.Text.Split(';'); for (var i = 0; i < parts.Length; i++) { var part = parts[i]; if (part.Length == 0) continue; await post.{|AIG0007:SendAsync|}(part); }")]
    [InlineData("using var document = System.Text.Json.JsonDocument.Parse(r.Text); foreach (var item in document.RootElement.EnumerateArray()) await post.{|AIG0007:SendAsync|}(item.GetProperty(\"a\").GetString() ?? \"\");")]
    [InlineData("var groups = r.Text.Split(',').GroupBy(t => t[0]).ToDictionary(g => g.Key, g => g.ToList()); foreach (var (key, values) in groups) await post.{|AIG0007:SendAsync|}(values);")]
    [InlineData("var all = new List<Order>(); all.AddRange(from name in r.Text.Split(',') where name != \"\" select new Order { Name = name }); await post.{|AIG0007:SendAsync|}(all);")]
    [InlineData("var o = new Order(); Action set = () => o.Name = r.Text; set(); await post.{|AIG0007:SendAsync|}(o);")]
    [InlineData("Task<Order> Make() { var o = new Order { Name = r.Text }; return Task.FromResult(o); } await post.{|AIG0007:SendAsync|}(await Make());")]
    [InlineData("var text = new StringBuilder(); text.Append(\"a\").Append(r.Text).Append(\"b\"); await post.{|AIG0007:SendAsync|}(text.ToString());")]
    [InlineData("var best = orders[0]; foreach (var o in orders) { if (r.Text.IndexOf(o.Name) >= 0) { best = o; break; } } await post.{|AIG0007:SendAsync|}(best);")]
    [InlineData("var o = new Order(); post.Map(r.Text, o); await post.{|AIG0007:SendAsync|}(o);")]
    [InlineData("await post.{|AIG0007:SendAsync|}(Change.With(o => o.Name = r.Text));")]
    [InlineData("await post.{|AIG0007:SendAsync|}(Change.With(o => { o.Rename(r.Text); }));")]
    [InlineData("object boxed = r.Text; if (boxed is string s && s != \"\") await post.{|AIG0007:SendAsync|}(s);")]
    [InlineData("var done = false; while (!done) { done = r.Text == \"a\"; await Task.Delay(1); } await post.SendAsync(orders);")]
    [InlineData("var o = await post.FindAsync(); if (r.Text == \"a\") { o.Name = \"b\"; } await post.{|AIG0007:CommitAsync|}();")]
    [InlineData("var o = await post.FindAsync(); o.Name = r.Text == \"a\" ? \"b\" : \"c\"; await post.{|AIG0007:CommitAsync|}();")]
    [InlineData("var o = await post.FindAsync(); if (r.Text == \"a\") o.Rename(\"b\"); await post.{|AIG0007:CommitAsync|}();")]
    public Task Whatever_is_made_of_output_is_output(string statements) => InMember(statements);

    [Fact]
    public Task A_helper_of_the_base_type_is_followed() => Verify.Code(Usings + """
        abstract class Base(IPost post) { protected Task Deliver(string text) => post.SendAsync(text); protected static async Task<T> Retry<T>(Func<Task<T>> action) { try { return await action(); } catch (TimeoutException) { return await action(); } } }
        [AiUseCase("candidate-reading")] class C(IChatClient chat, IPost post) : Base(post)
        {
            public async Task M() { var r = await Retry(() => chat.GetResponseAsync("a")); await {|AIG0007:Deliver|}(r.Text); }
            public async Task N() { var r = await Retry(Ask); await {|AIG0007:Deliver|}(r); }
            private async Task<string> Ask() => (await chat.GetResponseAsync("a")).Text;
        }
        """ + Others);

    private static Task InMember(string statements) => Verify.Code(Usings + $$"""
        [AiUseCase("candidate-reading")] class C(IChatClient chat, IPost post) { public async Task M(List<Order> orders) { var r = await chat.GetResponseAsync("a"); {{statements}} } private static void Rename(Order order, string name) => order.Name = name; }
        """ + Others);

    private const string Usings = "using System; using System.Collections.Generic; using System.IO; using System.Linq; using System.Text; using System.Threading.Tasks; using AiGovernance; using Microsoft.Extensions.AI;\n";

    private const string Others = """

        public class Order { public string Name { get; set; } = ""; public List<string> Lines { get; set; } = []; public void Rename(string name) => Name = name; public bool TryRename(string name) { Name = name; return true; } public int Matches(string name) => name == Name ? 1 : 0; }
        public static class Mapper { public static void Fill(string text, Order order) => order.Name = text; }
        public class Change { public static Change Of<T>(System.Linq.Expressions.Expression<Func<Order, T>> field, T value) => new(); public static Order With(Action<Order> change) => new(); }
        public interface IPost { Task SendAsync(object o); Task<Order> FindAsync(); Task CommitAsync(); void Delete(string id); void Map(object from, object to); }
        """;
}
