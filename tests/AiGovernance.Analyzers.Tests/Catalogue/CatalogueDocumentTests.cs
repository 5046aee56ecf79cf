using AiGovernance.Analyzers.Catalogue;
using AiGovernance.Tests;

namespace AiGovernance.Analyzers.Tests.Catalogue;

public class CatalogueDocumentTests
{
    private const string Page = "docs/ai-services.md";

    [Fact]
    public void The_page_is_the_one_of_the_catalogue()
    {
        string generated = CatalogueDocument.Write(AiCatalogue.Default);
        string path = Repository.PathOf(Page);
        if (Repository.IsUpdating)
        {
            File.WriteAllText(path, generated);
        }

        Assert.True(
            generated == File.ReadAllText(path).ReplaceLineEndings("\n"),
            $"The catalogue has changed: run the tests with AIGOV_UPDATE=1 to rewrite {Page}, then review it.");
    }
}
