namespace AiGovernance.Analyzers.Tests.Rules;

/// <summary>Users' own catalogue files: what they add, and AIG0013 at the place of a mistake.</summary>
public class AIG0013BrokenCatalogueTests
{
    private const string Internal = """
        {
          "sdks": [
            {
              "name": "Lemaire.Ai", "provider": "Atelier Lemaire", "deployment": "local", "assemblies": ["TestProject"],
              "rules": [ { "id": "lemaire-chat", "kind": "chat", "types": ["Lemaire.Ai.*Client"], "members": ["Ask*"], "except": ["AskVersion"] } ]
            }
          ],
          "endpoints": [ { "provider": "Atelier Lemaire", "kind": "chat", "hosts": ["ai.lemaire.example"] } ],
          "notAiCalls": [
            { "types": ["Microsoft.Extensions.AI.ChatClientExtensions"], "members": ["GetStreamingResponseAsync"], "why": "Replays recorded answers." },
            { "hosts": ["api.cohere.com"], "paths": ["/internal/*"], "why": "Our own proxy." }
          ]
        }
        """;

    [Fact]
    public Task A_file_adds_calls_of_a_library_of_ones_own() => Verify.Code(
        """
        namespace Lemaire.Ai { interface IClient { void AskModel(); void AskVersion(); void Close(); } }
        class C { void M(Lemaire.Ai.IClient client) { client.{|AIG0001:AskModel|}(); client.AskVersion(); client.Close(); } }
        """,
        services: Internal);

    [Fact]
    public Task A_file_adds_addresses() => Verify.Code(
        """class C { const string Url = {|AIG0006:"https://ai.lemaire.example/ask"|}; const string Known = {|AIG0006:"https://api.mistral.ai"|}; }""",
        services: Internal);

    [Fact]
    public Task A_file_says_what_is_no_ai_call() => Verify.Code(
        """
        using Microsoft.Extensions.AI;
        class C
        {
            const string Url = "https://api.cohere.com/internal/a";
            void M(IChatClient chat) { chat.GetStreamingResponseAsync("a"); chat.{|AIG0001:GetResponseAsync|}("a"); }
        }
        """,
        services: Internal);

    [Fact]
    public Task Without_the_file_none_of_that_holds() => Verify.Code("""
        namespace Lemaire.Ai { interface IClient { void AskModel(); } }
        class C { const string Url = "https://ai.lemaire.example/ask"; void M(Lemaire.Ai.IClient client) => client.AskModel(); }
        """);

    [Fact]
    public Task A_broken_entry_does_not_silence_the_others() => Verify.Code(
        """class C { const string Url = {|AIG0006:"https://ai.lemaire.example/ask"|}; }""",
        services: """
            { "endpoints": [ { {|AIG0013:"hots"|}: [], "provider": "A", "kind": "chat", "ports": [1] }, { "provider": "B", "kind": "chat", "hosts": ["ai.lemaire.example"] } ] }
            """);

    [Fact]
    public Task A_sound_file_is_silent() => Verify.ServicesFile(Internal);

    [Theory]
    [InlineData("{|AIG0013:|}")]
    [InlineData("{ \"sdks\": [{|AIG0013:|}")]
    [InlineData("{|AIG0013:[]|}")]
    [InlineData("{ {|AIG0013:\"sdk\"|}: [] }")]
    [InlineData("{ \"sdks\": [], {|AIG0013:\"sdks\"|}: [] }")]
    public Task A_file_that_is_no_catalogue_is_reported(string services) => Verify.ServicesFile(services);

    [Fact]
    public Task Mistakes_are_reported_at_their_place() => Verify.ServicesFile("""
        {
          // a comment, and a trailing comma below
          "sdks": [
            {|AIG0013:{|} "name": "É" },
            {
              "name": "A", "packages": {|AIG0013:[]|}, "deployment": {|AIG0013:"Cloud"|},
              "rules": [
                { "id": {|AIG0013:"meai-chat"|}, "kind": {|AIG0013:"talk"|}, "types": ["A.B"], "members": ["C"] },
                { "id": "a", "kind": "chat", "types": [{|AIG0013:"*"|}], "members": ["*"] },
                {|AIG0013:{|} "id": "b", "kind": "chat", "types": [{|AIG0013:"A|B"|}] },
              ]
            },
          ],
          "endpoints": [ { "provider": {|AIG0013:1|}, "kind": "chat", "hosts": [{|AIG0013:"https://a.example"|}], "ports": [{|AIG0013:0|}], "paths": [{|AIG0013:"v1"|}] } ],
          "notAiCalls": [ {|AIG0013:{|} "hosts": [{|AIG0013:"*"|}] } ],
        }
        """);
}
