using AiGovernance.Analyzers.Calls;
using AiGovernance.Analyzers.Catalogue;
using AiGovernance.Analyzers.Scopes;
using AiGovernance.Json;
using Microsoft.CodeAnalysis;

namespace AiGovernance.Analyzers.Tests.Catalogue;

/// <summary>The catalogue against real packages, in whose metadata every name is resolved; where there is none, against stubs.</summary>
public class CatalogueTests
{
    private static readonly AiTargets RealCalls = Targets(SdkMembers.Real.Compilation);

    private static readonly AiTargets StubbedCalls = Targets(SdkMembers.Stubs.Compilation);

    public static TheoryData<string> RuleIds => [.. AiCatalogue.Default.Rules.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_rule_matches_what_it_must_and_nothing_it_must_not(string ruleId)
    {
        var rule = AiCatalogue.Default.Rules.Single(r => r.Id == ruleId);
        var node = NodeOf(ruleId);
        Assert.NotEmpty(Texts(node["mustMatch"]));
        Assert.All(Texts(node["mustMatch"]), name => Assert.All(Resolve(rule, name), method => Assert.True(Matches(rule, method), name)));
        Assert.All(Texts(node["mustNotMatch"]), name => Assert.All(Resolve(rule, name), method => Assert.False(Matches(rule, method), name)));
    }

    [Fact]
    public void Only_these_rules_of_inspected_packages_rest_on_stubs()
    {
        var stubbed = CatalogueSource.Catalogue.Rules
            .Where(rule => rule.Sdk.Evidence == "inspected")
            .Where(rule => Texts(NodeOf(rule.Id)["mustMatch"]).Any(name => SdkMembers.Real.Find(rule.Sdk.Assemblies, name).Count == 0))
            .Select(rule => rule.Id);

        // Older versions of packages whose newer one is referenced, and Microsoft.ML.TimeSeries.
        Assert.Equal(["azure-openai-1", "meai-chat-preview", "meai-embedding-preview", "ml-predict", "openai-api-1"], stubbed.Order());
    }

    [Fact]
    public void Rules_have_unique_ids()
        => Assert.Equal(AiCatalogue.Default.Rules.Length, AiCatalogue.Default.Rules.Select(rule => rule.Id).Distinct().Count());

    [Fact]
    public void More_than_a_hundred_packages_are_known()
        => Assert.True(AiCatalogue.Default.Sdks.SelectMany(sdk => sdk.Packages).Distinct().Count() > 100);

    [Fact]
    public void Every_known_invocation_is_a_call_and_no_other_member_is()
    {
        var problems = new List<string>();
        var low = new AiCallRules(AiCatalogue.Default.Rules.Where(rule => !rule.IsCore), [], AiCatalogue.Default.Sdks.SelectMany(sdk => sdk.Assemblies));
        int count = 0;
        foreach (string[] row in TestData.Rows("sdk-members.tsv"))
        {
            count++;
            var method = SdkMembers.Real.FindById(row[1], row[2]);
            if (method is null)
            {
                problems.Add("not in the package: " + row[2]);
            }
            else if (RealCalls.Of(method) is not null != (row[0] == "core"))
            {
                problems.Add($"{(row[0] == "core" ? "missed" : "wrong")}: {row[2]}");
            }
            else if (row[0] == "low" && low.Find(row[1], MetadataNames.Of(method.ContainingType), method.Name) is null)
            {
                problems.Add("no rule knows it: " + row[2]);
            }
        }

        Assert.True(problems.Count == 0, string.Join("\n", problems));
        Assert.Equal(835, count);
    }

    [Fact]
    public void What_no_package_here_has_is_told_apart_in_stubs()
    {
        var problems = new List<string>();
        foreach (var sdk in StubbedSdk.All)
        {
            foreach (var row in sdk.Rows)
            {
                foreach (string member in row.Members)
                {
                    string name = row.Type + "." + StubbedSdk.NameOf(member);
                    var methods = SdkMembers.Stubs.Find([sdk.Assembly], name);
                    if (methods.Count == 0 || methods.Any(method => StubbedCalls.Of(method) is not null != (row.Tier == "core")))
                    {
                        problems.Add($"{row.Tier}: {name}");
                    }
                }
            }
        }

        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }

    [Fact]
    public void A_construction_site_exists_with_the_parameters_it_names()
    {
        var problems = new List<string>();
        foreach (var site in AiCatalogue.Default.Constructions)
        {
            var methods = new[] { SdkMembers.Real, SdkMembers.Stubs }
                .SelectMany(members => members.TypesOf(site.Sdk.Assemblies))
                .SelectMany(type => type.GetMembers().OfType<IMethodSymbol>())
                .Where(method => site.Matches(MetadataNames.Of(method.ContainingType), NameOf(method)))
                .ToList();
            problems.AddRange(site.Types.Where(type => !methods.Any(method => type.IsMatch(MetadataNames.Of(method.ContainingType)))).Select(type => type.Pattern));
            problems.AddRange(site.ModelParameters.Concat(site.EndpointParameters)
                .Where(parameter => !methods.Any(method => method.Parameters.Any(p => p.Name == parameter)))
                .Select(parameter => $"{site.Types[0].Pattern}: {parameter}"));
        }

        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }

    [Fact]
    public void No_package_is_both_an_sdk_and_no_ai_call()
        => Assert.Empty(CatalogueSource.Catalogue.Exclusions.SelectMany(exclusion => exclusion.Packages).Intersect(AiCatalogue.Default.Sdks.SelectMany(sdk => sdk.Packages)));

    private static AiTargets Targets(Compilation compilation)
        => new(compilation, AiCatalogue.Default, new Gateways(compilation, CancellationToken.None), CancellationToken.None);

    private static bool Matches(AiCallRule rule, IMethodSymbol method) => rule.Matches(MetadataNames.Of(method.ContainingType), method.Name);

    private static string NameOf(IMethodSymbol method) => method.MethodKind == MethodKind.PropertySet ? method.AssociatedSymbol!.Name : method.Name;

    private static IReadOnlyList<IMethodSymbol> Resolve(AiCallRule rule, string name)
    {
        IReadOnlyList<IMethodSymbol> methods = [.. SdkMembers.Real.Find(rule.Sdk.Assemblies, name), .. SdkMembers.Stubs.Find(rule.Sdk.Assemblies, name)];
        Assert.True(methods.Count > 0, "no such member: " + name);
        return methods;
    }

    private static JsonNode NodeOf(string ruleId)
    {
        foreach (var sdk in CatalogueSource.Json.Root["sdks"].Items)
        {
            foreach (var rule in sdk["rules"].Items)
            {
                if (rule["id"].Text == ruleId)
                {
                    return rule;
                }
            }
        }

        throw new InvalidOperationException(ruleId);
    }

    private static List<string> Texts(JsonNode array)
    {
        var texts = new List<string>();
        foreach (var item in array.Items)
        {
            texts.Add(item.Text);
        }

        return texts;
    }
}
