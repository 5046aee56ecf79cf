using AiGovernance.Analyzers.Catalogue;
using AiGovernance.Tests;

namespace AiGovernance.Analyzers.Tests.Catalogue;

public class CatalogueDocumentTests
{
    [Fact]
    public void The_page_is_the_one_of_the_catalogue()
        => GeneratedFile.IsUpToDate("docs/ai-services.md", CatalogueDocument.Write(CatalogueSource.Catalogue));

    [Fact]
    public void The_embedded_file_is_the_catalogue_without_what_only_readers_and_tests_need()
        => GeneratedFile.IsUpToDate("src/AiGovernance.Analyzers/Catalogue/ai-services.compact.json", CatalogueSource.Compact());

    [Fact]
    public void Nothing_that_decides_is_lost_in_the_embedded_file()
    {
        var full = CatalogueSource.Catalogue;
        var embedded = AiCatalogue.Default;
        Assert.Equal(full.Version, embedded.Version);
        Assert.Equal(full.Sdks.Select(Text), embedded.Sdks.Select(Text));
        Assert.Equal(full.Rules.Select(Text), embedded.Rules.Select(Text));
        Assert.Equal(full.Constructions.Select(Text), embedded.Constructions.Select(Text));
        Assert.Equal(full.Endpoints.All.Select(Text), embedded.Endpoints.All.Select(Text));
        Assert.Equal(full.Exclusions.Select(Text).Where(text => text.Length > 0), embedded.Exclusions.Select(Text));

        static string Text(object entry) => entry switch
        {
            AiSdk sdk => $"{sdk.Name} {sdk.Provider} {sdk.Deployment} {string.Join(' ', sdk.Packages)} {string.Join(' ', sdk.Assemblies)}",
            AiCallRule rule => $"{rule.Id} {rule.Sdk.Name} {rule.Kind} {rule.IsCore} {Globs(rule.Types)} {Globs(rule.Members)} {Globs(rule.Except)}",
            AiConstruction site => $"{site.Sdk.Name} {site.Provider} {Globs(site.Types)} {Globs(site.Members)} {string.Join(' ', site.ModelParameters)} {string.Join(' ', site.EndpointParameters)}",
            AiEndpoint endpoint => $"{endpoint.Provider} {endpoint.Country} {endpoint.Kind} {endpoint.Deployment} {Globs(endpoint.Hosts)} {string.Join(' ', endpoint.Ports)} {Globs(endpoint.Paths)}",
            AiExclusion exclusion => string.Concat(Globs(exclusion.Types), Globs(exclusion.Members), Globs(exclusion.Hosts), Globs(exclusion.Paths)),
            _ => throw new ArgumentException(entry.GetType().Name),
        };

        static string Globs(IEnumerable<Glob> globs) => string.Join(' ', globs.Select(glob => glob.Pattern));
    }
}
