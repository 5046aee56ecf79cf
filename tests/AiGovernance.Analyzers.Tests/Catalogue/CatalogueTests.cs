using AiGovernance.Analyzers.Calls;
using AiGovernance.Analyzers.Catalogue;
using AiGovernance.Analyzers.Scopes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AiGovernance.Analyzers.Tests.Catalogue;

/// <summary>The catalogue against the real packages: every id is resolved in their metadata.</summary>
public class CatalogueTests
{
    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create("catalogue", references: Verify.References);

    public static TheoryData<string> RuleIds => [.. AiCatalogue.Default.Rules.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_rule_matches_what_it_must_and_nothing_it_must_not(string ruleId)
    {
        var rule = AiCatalogue.Default.Rules.Single(r => r.Id == ruleId);
        foreach (string id in rule.MustMatch)
        {
            foreach (var method in Resolve(id))
            {
                Assert.True(rule.Matches(MetadataNames.Of(method.ContainingType), method.Name), id);
                Assert.Contains(method.ContainingAssembly.Name, rule.Sdk.Assemblies);
            }
        }

        foreach (string id in rule.MustNotMatch)
        {
            Assert.All(Resolve(id), method => Assert.False(rule.Matches(MetadataNames.Of(method.ContainingType), method.Name), id));
        }
    }

    [Fact]
    public void Rules_have_unique_ids_and_say_what_they_match()
    {
        Assert.Equal(AiCatalogue.Default.Rules.Count, AiCatalogue.Default.Rules.Select(rule => rule.Id).Distinct().Count());
        string[] unproven = [.. AiCatalogue.Default.Rules.Where(rule => rule.MustMatch.Count == 0).Select(rule => rule.Id)];

        // Packages whose assemblies no test references: an older major version, and agents of Semantic Kernel.
        Assert.Equal(["azure-openai-1", "sk-agent"], unproven.Order());
    }

    [Fact]
    public void Every_known_invocation_is_a_call_and_no_other_member_is()
    {
        var targets = new AiTargets(Compilation, AiCatalogue.Default, new Gateways(Compilation, CancellationToken.None), CancellationToken.None);
        var missed = new List<string>();
        var wrong = new List<string>();
        int resolved = 0;
        foreach (string[] row in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "sdk-members.tsv")).Skip(1).Select(line => line.Split('\t')))
        {
            foreach (var method in Resolve(row[3]))
            {
                resolved++;
                bool isCall = targets.Of(method) is not null;
                if (isCall && row[1] == "low")
                {
                    wrong.Add(row[3]);
                }
                else if (!isCall && row[1] == "core")
                {
                    missed.Add(row[3]);
                }
            }
        }

        Assert.True(missed.Count == 0, string.Join("\n", missed));
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.True(resolved > 300, $"only {resolved} members were resolved");
    }

    private static IEnumerable<IMethodSymbol> Resolve(string documentationId)
        => DocumentationCommentId.GetSymbolsForDeclarationId(documentationId, Compilation).OfType<IMethodSymbol>();
}
