namespace AiGovernance.Analyzers.Tests.Rules;

/// <summary>The ways in which an address of an AI service stands in code, and those that only look like one.</summary>
public class AddressShapeTests
{
    private const string Using = "using System; using System.Net.Http; using System.Threading.Tasks; ";

    [Theory]
    [InlineData("const string A = {|AIG0006:\"api.openai.com\"|}, B = \"https://\" + A + \"/v1\";")]
    [InlineData("const string Domain = \"openai.com\", B = {|AIG0006:$\"https://api.{Domain}/v1\"|};")]
    [InlineData("const string Domain = \"openai.com\"; string B = {|AIG0006:\"https://api.\" + Domain + \"/v1\"|};")]
    [InlineData("string B = {|AIG0006:\"https://api.\" + (\"openai\" + \".com\")|};")]
    [InlineData("string B(string region) => {|AIG0006:$\"https://bedrock-runtime.{region}.amazonaws.com\"|};")]
    [InlineData("string B(string resource) => $\"https://{resource}{|AIG0006:.openai.azure.com/openai/deployments/|}{resource}/chat/completions\";")]
    [InlineData("string B = $\"{|AIG0006:https://api.openai.com/v1/|}{1}/chat/completions\";")]
    [InlineData("System.ReadOnlySpan<byte> B => {|AIG0006:\"https://api.openai.com/v1\"u8|};")]
    [InlineData("string B = {|AIG0006:@\"https://api.openai.com/v1\"|};")]
    [InlineData("void M(string url = {|AIG0006:\"https://api.openai.com/v1\"|}) { }")]
    [InlineData("string P { get; set; } = {|AIG0006:\"https://api.openai.com/v1\"|};")]
    [InlineData("[System.ComponentModel.DefaultValue({|AIG0006:\"https://api.openai.com/v1\"|})] string P { get; set; }")]
    [InlineData("string P(string? s) => s ?? {|AIG0006:\"https://api.openai.com/v1\"|};")]
    [InlineData("string P(string? s) => s switch { \"a\" => {|AIG0006:\"https://api.openai.com/v1\"|}, _ => \"\" };")]
    [InlineData("void M(HttpClient c) => c.BaseAddress = new Uri({|AIG0006:\"https://api.openai.com/v1\"|});")]
    [InlineData("object M() => new HttpRequestMessage(HttpMethod.Post, {|AIG0006:\"https://api.openai.com/v1/responses\"|});")]
    [InlineData("object M() => new Uri(new Uri({|AIG0006:\"https://api.openai.com\"|}), \"/v1/responses\");")]
    [InlineData("object M(HttpClient c) => c.PostAsync({|AIG0006:\"https://api.openai.com/v1/responses\"|}, null);")]
    [InlineData("object M(HttpClient c, string b) => c.PostAsync($\"{b}{|AIG0006:/v1/chat/completions|}\", null);")]
    [InlineData("object M(HttpClient c, string b) => c.PostAsync(b + {|AIG0006:\"/v1/chat/completions\"|}, null);")]
    [InlineData("const string Path = {|AIG0006:\"v1/chat/completions\"|}; object M(HttpClient c) => c.PostAsync(Path, null);")]
    [InlineData("object M(HttpClient c, string b) { var url = $\"{b}{|AIG0006:/v1/chat/completions|}\"; using var r = new HttpRequestMessage(HttpMethod.Post, url); return r; }")]
    [InlineData("object M(HttpClient c) => Send(c, {|AIG0006:\"/v1/embeddings\"|}); object Send(HttpClient c, string path) => c.PostAsync(path, null);")]
    [InlineData("object M(HttpClient c, string b, string d) => c.PostAsync($\"{b}{|AIG0006:/openai/deployments/|}{d}/chat/completions\", null);")]
    [InlineData("object M(HttpClient c, string m) => c.PostAsync($\"/v1beta/models/{m}{|AIG0006::generateContent|}\", null);")]
    [InlineData("object M(HttpClient c, string h) { var b = new System.Text.StringBuilder(h); b.Append({|AIG0006:\"/v1/chat/completions\"|}); return c.PostAsync(b.ToString(), null); }")]
    [InlineData("object M(HttpClient c, string h) => c.PostAsync($\"{h}{|AIG0006:/computervision/retrieval:vectorizeImage?api-version=|}{1}\", null);")]
    public Task It_is_found_in(string member) => Verify.Code(Using + "class C { " + member + " }");

    [Theory]
    [InlineData("string U = \"https://api.openai.com/v1/models\";")]
    [InlineData("string U = \"http://localhost:11434/api/pull\";")]
    [InlineData("string U = \"http://localhost:11434/api/tags?x=1\";")]
    [InlineData("string U = \"https://router.huggingface.co/org/model/resolve/main/model.gguf\";")]
    [InlineData("string U = \"/v1/chat/completions\";")]
    [InlineData("bool M(string url) => url.StartsWith(\"https://api.openai.com/v1\");")]
    [InlineData("bool M(string url) => url == \"https://api.openai.com/v1\" || url is \"api.mistral.ai\";")]
    [InlineData("object M(HttpClient c, string b) => c.GetAsync(b.EndsWith(\"/v1/chat/completions\") ? b : null);")]
    [InlineData("string U = \"https://api.elevenlabs.io/v1/voices\";")]
    [InlineData("object M(HttpClient c) { var b = new System.Text.StringBuilder(); b.Append(\"/v1/chat/completions\"); return b.ToString(); }")]
    [InlineData("void M(App app) => app.MapPost(\"/v1/chat/completions\"); class App { public void MapPost(string p) { } }")]
    [InlineData("object M(HttpClient c) => c.PostAsync(\"/v1/invoices\", null);")]
    [InlineData("string U(string host) => $\"https://{host}/v1\" + host;")]
    [InlineData("string U(int n) => $\"Took {n} ms. See https://api.openai.com for {n}\";")]
    [InlineData("const string U = \"https://api.mistral.ai/v1\"; object M() => new OpenAI.OpenAIClientOptions { Endpoint = new Uri(U) };")]
    [InlineData("object M() { var url = \"https://api.mistral.ai/v1\"; return new OpenAI.OpenAIClientOptions { Endpoint = new Uri(url) }; }")]
    [InlineData("object M(string? e) => new OpenAI.OpenAIClientOptions { Endpoint = new Uri(e ?? \"https://api.mistral.ai/v1\") };")]
    public Task It_is_not_found_in(string member) => Verify.Code(Using + "class C { " + member + " }");

    [Fact]
    public Task A_constant_used_for_an_sdk_and_for_http_is_an_address() => Verify.Code(Using + """
        class C
        {
            const string U = {|AIG0006:"https://api.mistral.ai/v1"|};
            object M() => new OpenAI.OpenAIClientOptions { Endpoint = new Uri(U) };
            object N(HttpClient c) => c.GetAsync(U);
        }
        """);

    [Fact]
    public Task A_refit_interface_with_a_known_path_is_an_address() => Verify.Code("""
        using System;
        using System.Threading.Tasks;
        class PostAttribute(string path) : Attribute { public string Path => path; }
        class HttpPostAttribute(string path) : Attribute { public string Path => path; }
        static class Paths { public const string Chat = {|AIG0006:"/v1/chat/completions"|}; }
        interface IApi
        {
            [Post({|AIG0006:"/v1/embeddings"|})] Task Embed();
            [Post(Paths.Chat)] Task Chat();
            [Post("/v1/invoices")] Task Pay();
        }
        class Server { [HttpPost("/v1/chat/completions")] public void Serve() { } }
        """);

    [Fact]
    public async Task Without_an_http_client_nothing_is_looked_at()
        => Assert.Empty(await Projects.Run(Projects.Compile("App", [Microsoft.CodeAnalysis.MetadataReference.CreateFromFile(typeof(object).Assembly.Location)], ("Code.cs", "class C { string U = \"https://api.openai.com/v1\"; }"))));
}
