using System.Text;
using AiGovernance.Analyzers.Catalogue;

namespace AiGovernance.Analyzers.Tests.Catalogue;

/// <summary>Writes <c>docs/ai-services.md</c> from the catalogue.</summary>
internal static class CatalogueDocument
{
    private const string Introduction = """
        # AI services

        <!-- Generated from src/AiGovernance.Analyzers/Catalogue/ai-services.json; AIGOV_UPDATE=1 rewrites it. -->

        The analyzers know AI services from a catalogue that is built in. This page lists what it holds, and shows how to add your own.

        A call is a finding ([AIG0001](rules/AIG0001.md)) if it sends data to a model or runs one. Building a client, listing models, counting tokens, uploading a file or storing vectors is none. What implements `IChatClient`, `IEmbeddingGenerator`, `IImageGenerator`, `ISpeechToTextClient`, `IChatCompletionService` or derives from `AIAgent` is covered without being listed, your own classes included. An address in a string constant is a finding of its own ([AIG0006](rules/AIG0006.md)).

        ## Add your own

        Name a file in the project, or in `Directory.Build.props` for all projects:

        ```xml
        <ItemGroup>
          <AiServices Include="$(MSBuildThisFileDirectory)governance/ai-services.json" />
        </ItemGroup>
        ```

        It has the same form as the built-in file and is added to it. All three parts may be left out:

        <!-- reports nothing in services -->
        ```json
        {
          "sdks": [
            {
              "name": "Lemaire.Ai",
              "provider": "Atelier Lemaire",
              "deployment": "local",
              "assemblies": ["Lemaire.Ai"],
              "rules": [
                { "id": "lemaire-chat", "kind": "chat", "types": ["Lemaire.Ai.*Client"], "members": ["Ask*"], "except": ["AskVersion"] }
              ],
              "construction": [
                { "types": ["Lemaire.Ai.ChatClient"], "members": [".ctor"], "model": ["modelName"], "endpoint": ["address"] }
              ]
            }
          ],
          "endpoints": [
            { "provider": "Atelier Lemaire", "kind": "chat", "deployment": "local", "hosts": ["ai.lemaire.example"], "paths": ["/v1/*"] }
          ],
          "notAiCalls": [
            { "types": ["Microsoft.ML.ITransformer"], "members": ["Transform"], "why": "Prepares data here; no model is applied." },
            { "hosts": ["api.openai.com"], "paths": ["/v1/files"], "why": "Uploads only." }
          ]
        }
        ```

        - In patterns, `*` stands for any text. Types are metadata names: ``Namespace.Outer+Type`1``.
        - `notAiCalls` comes before everything else, the built-in rules included.
        - The package contains the JSON Schema `schema/ai-services.schema.json`, which explains every property.
        - A mistake in the file is [AIG0013](rules/AIG0013.md), with line and column.

        """;

    public static string Write(AiCatalogue catalogue)
    {
        var text = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        WriteLibraries(text, catalogue);
        WriteAddresses(text, catalogue);
        WriteExclusions(text, catalogue);
        return text.ToString();
    }

    private static void WriteLibraries(StringBuilder text, AiCatalogue catalogue)
    {
        text.Append("\n## Libraries\n\n");
        text.Append($"State: {catalogue.Version}; {catalogue.Sdks.Length} libraries, {catalogue.Sdks.SelectMany(sdk => sdk.Packages).Distinct().Count()} packages. *Calls* are findings outside a registered use case. *Low* is known and never a finding: data may leave, but no model runs for certain. A library with neither is reached through the abstractions above. *Evidence* says where the rules come from: the metadata of the package (inspected), public source (source), documentation or memory (unverified).\n\n");
        text.Append("| Library | Calls | Low | Provider | Runs | Evidence | NuGet packages |\n|---|---|---|---|---|---|---|\n");
        foreach (var sdk in catalogue.Sdks.OrderBy(sdk => sdk.Name, StringComparer.OrdinalIgnoreCase))
        {
            var rules = catalogue.Rules.Where(rule => rule.Sdk == sdk).ToList();
            text.Append($"| {sdk.Name} | {Kinds(rules.Where(rule => rule.IsCore))} | {Kinds(rules.Where(rule => !rule.IsCore))} | {sdk.Provider ?? "as configured"} | {sdk.Deployment} | {sdk.Evidence} | {string.Join(", ", sdk.Packages)} |\n");
        }
    }

    private static void WriteAddresses(StringBuilder text, AiCatalogue catalogue)
    {
        text.Append("\n## Addresses\n\nPorts count on this machine, in a container beside it and in the private network. Providers and countries are from memory and unverified: the register's entry on the vendor decides.\n\n");
        text.Append("| Provider | Country | Kind | Hosts and ports | Only these paths |\n|---|---|---|---|---|\n");
        foreach (var endpoint in catalogue.Endpoints.All.OrderBy(endpoint => endpoint.Provider, StringComparer.OrdinalIgnoreCase).ThenBy(endpoint => endpoint.Hosts.Count == 0 ? "" : endpoint.Hosts[0].Pattern, StringComparer.Ordinal))
        {
            string hosts = Code(endpoint.Hosts.Select(host => host.Pattern).Concat(endpoint.Ports.Select(port => ":" + port)));
            text.Append($"| {endpoint.Provider} | {endpoint.Country} | {endpoint.Kind} | {hosts} | {Code(endpoint.Paths.Select(path => path.Pattern))} |\n");
        }
    }

    private static void WriteExclusions(StringBuilder text, AiCatalogue catalogue)
    {
        text.Append("\n## No AI calls\n\n| What | Why |\n|---|---|\n");
        foreach (var exclusion in catalogue.Exclusions)
        {
            string hosts = Code(exclusion.Hosts.Select(host => host.Pattern));
            string paths = Code(exclusion.Paths.Select(path => path.Pattern));
            string[] parts = [string.Join(", ", exclusion.Packages), Code(exclusion.Members.Select(member => member.Pattern)), hosts.Length > 0 && paths.Length > 0 ? hosts + " with " + paths : hosts + paths];
            text.Append($"| {string.Join("; ", parts.Where(part => part.Length > 0))} | {exclusion.Why} |\n");
        }
    }

    private static string Kinds(IEnumerable<AiCallRule> rules) => string.Join(", ", rules.Select(rule => rule.Kind).Distinct());

    private static string Code(IEnumerable<string> texts) => string.Join(", ", texts.Select(text => $"`{text}`"));
}
