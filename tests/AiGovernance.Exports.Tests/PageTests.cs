using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AiGovernance.Exports.Overview;
using AiGovernance.Exports.Page;
using AiGovernance.Exports.Record;
using AiGovernance.Tests;

namespace AiGovernance.Exports.Tests;

/// <summary>The page for a browser: what its first screen says, and what its policy allows. How it behaves is tested in a browser.</summary>
public sealed partial class PageTests
{
    private static readonly AiRegister Example = ExampleRegister.Load();

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void The_policy_allows_the_style_and_the_script_of_the_page_and_nothing_else(string language)
    {
        string page = Exported.Text(Example, ExportFormat.Html, language);
        string policy = Policy().Match(page).Groups[1].Value;

        Assert.Equal($"default-src 'none'; style-src '{Hash(page, "style")}'; script-src '{Hash(page, "script")}'; base-uri 'none'; form-action 'none'", policy);
        Assert.DoesNotMatch(@"\s(src|action|srcset|style|on[a-z]+)=", page);
        Assert.All(Link().Matches(page), link => Assert.StartsWith("#", link.Groups[1].Value));
    }

    [Fact]
    public void Every_link_has_its_target()
    {
        string page = Exported.Text(Example, ExportFormat.Html);

        Assert.All(Link().Matches(page), link => Assert.Contains($"id=\"{link.Groups[1].Value[1..]}\"", page));
    }

    [Fact]
    public void The_open_findings_are_those_of_the_rules_and_each_has_an_owner()
    {
        var findings = Example.Validate(Exported.Day);
        var overview = Of(Example);

        Assert.Equal(findings.Count, overview.Findings);
        Assert.Equal(findings.Count, overview.Owners.Sum(owner => owner.Findings.Count));
        Assert.Equal(findings.Count(finding => finding.Severity == FindingSeverity.Error), overview.Errors);
    }

    [Fact]
    public void What_is_in_production_needs_no_start()
    {
        Assert.Equal(
            ["predictive-maintenance", "cv-screening", "social-media-drafts"],
            Of(Example).StartHere.Select(useCase => useCase.UseCase.Id));
    }

    [Fact]
    public void Dates_come_in_their_order_and_what_is_done_does_not_come()
    {
        var overview = Of(Example);

        Assert.NotEmpty(overview.Reviews);
        Assert.Equal(overview.Reviews.Select(review => review.Date.Date).Order(), overview.Reviews.Select(review => review.Date.Date));
        Assert.Equal(["social-media-drafts"], overview.Trainings.Select(training => training.UseCase.UseCase.Id));
        Assert.Equal(["predictive-maintenance", "cv-screening", "social-media-drafts"], overview.Pilots.Select(pilot => pilot.UseCase.UseCase.Id));
    }

    [Fact]
    public void A_day_later_than_a_date_it_is_overdue()
    {
        Assert.Equal(0, Of(Example).Overdue);
        Assert.True(Of(Example, new IsoDate(2028, 1, 1)).Overdue > 8);
    }

    [Fact]
    public void Retired_use_cases_ask_for_nothing()
    {
        var retired = Example with { UseCases = [.. Example.UseCases.Select(useCase => useCase with { Status = UseCaseStatus.Retired })] };
        var overview = Of(retired);

        Assert.Equal(8, overview.Total);
        Assert.Equal(0, overview.InUse);
        Assert.Empty(overview.StartHere);
        Assert.Empty(overview.Reviews);
        Assert.Empty(overview.Kpis);
        Assert.Contains("Nothing.", Exported.Text(retired, ExportFormat.Html));
    }

    [Fact]
    public void Filters_have_the_values_that_occur_in_the_order_of_the_vocabulary()
    {
        var status = PageFilter.Of(View(Example)).Single(filter => filter.Name == "status");

        Assert.Equal([("Pilot", 2), ("Approved", 1), ("In production", 5)], status.Values.Select(value => (value.Label, value.Count)));
    }

    private static RegisterOverview Of(AiRegister register, IsoDate? day = null) => new(View(register, day));

    private static RegisterView View(AiRegister register, IsoDate? day = null)
        => new(register, new ExportOptions { AsOf = day ?? Exported.Day, Culture = CultureInfo.GetCultureInfo("en") });

    private static string Hash(string page, string element)
    {
        string text = Regex.Match(page, $"<{element}>(.*?)</{element}>", RegexOptions.Singleline).Groups[1].Value;
        return "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    [GeneratedRegex("Content-Security-Policy\" content=\"([^\"]+)\"")]
    private static partial Regex Policy();

    [GeneratedRegex("<a [^>]*href=\"([^\"]*)\"")]
    private static partial Regex Link();
}
