using AiGovernance.Analyzers.Flow;
using AiGovernance.Analyzers.Tests.Catalogue;
using AiGovernance.Json;
using AiGovernance.Structure;
using AiGovernance.Tests;
using Microsoft.CodeAnalysis;

namespace AiGovernance.Analyzers.Tests.Flow;

/// <summary>What effects.json says of libraries is true of the real ones.</summary>
public class EffectCatalogueTests
{
    public static TheoryData<string, string, bool> Members
    {
        get
        {
            var data = new TheoryData<string, string, bool>();
            foreach (var sdk in JsonText.Parse(File.ReadAllText(Repository.PathOf("src/AiGovernance.Analyzers/Flow/effects.json"))).Root["sdks"].Items)
            {
                foreach (var rule in sdk["rules"].Items)
                {
                    Add(rule, "mustMatch", true);
                    Add(rule, "mustNotMatch", false);
                }
            }

            return data;

            void Add(JsonNode rule, string list, bool matches)
            {
                foreach (string member in RegisterIndex.Strings(rule[list]))
                {
                    data.Add(rule["id"].Text, member, matches);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void A_rule_matches_what_it_says_of_the_real_library(string rule, string member, bool matches)
    {
        int dot = member.LastIndexOf('.');
        var type = SdkMembers.WithEffects.Compilation.GetTypeByMetadataName(member[..dot]);
        Assert.NotNull(type);
        var methods = BasesOf(type).Select(declaring => declaring.GetMembers(member[(dot + 1)..])).FirstOrDefault(members => !members.IsEmpty);
        Assert.False(methods.IsDefaultOrEmpty);
        var effects = new Effects(EffectCatalogue.Default);
        Assert.All(methods.OfType<IMethodSymbol>(), method => Assert.Equal(matches ? rule : null, effects.RuleFor(method)?.Id));
    }

    [Fact]
    public void Every_rule_has_a_member_that_it_matches_and_one_that_it_does_not()
        => Assert.All(EffectCatalogue.Default.Rules, rule =>
        {
            Assert.Contains(Members, row => (string)row[0] == rule.Id && (bool)row[2]);
            Assert.Contains(Members, row => (string)row[0] == rule.Id && !(bool)row[2]);
        });

    [Theory]
    [InlineData("SaveAsync", true)]
    [InlineData("PublishPage", true)]
    [InlineData("SaveDraftAsync", false)]
    [InlineData("SendToReviewer", false)]
    [InlineData("FindAsync", false)]
    [InlineData("SenderOf", false)]
    public void The_first_word_of_an_own_method_says_whether_it_acts(string name, bool acts)
    {
        var words = EffectCatalogue.Default;
        string[] parts = [.. System.Text.RegularExpressions.Regex.Matches(name, "[A-Z][a-z]*").Select(match => match.Value)];
        Assert.Equal(acts, words.Verbs.Contains(parts[0]) && !parts.Any(part => words.HumanWords.Contains(part) || words.HumanPlaces.Contains(part) || words.PlumbingWords.Contains(part)));
    }

    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            yield return current;
        }
    }
}
