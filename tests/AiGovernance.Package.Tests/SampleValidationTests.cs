using System.Net;

namespace AiGovernance.Package.Tests;

/// <summary>In the sample an AI recommends and humans decide, as its register says.</summary>
[Collection(OneSample.Name)]
public class SampleValidationTests(RunningSample sample)
{
    private const string Director = "hr-director";
    private const string Manager = "ecommerce-manager";
    private const string Recruiter = "recruiter";

    [Fact]
    public async Task A_product_sheet_goes_online_as_the_manager_corrected_it_and_not_before()
    {
        string id = (await sample.GetAsync("POST", "/products/TAB-0412/description", "bot", "none"))["id"]!.GetValue<string>();
        string sheet = $"/products/descriptions/{id}";

        Assert.Equal(HttpStatusCode.Conflict, (await sample.SendAsync("POST", sheet + "/publish", "e.blanc", Manager)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await sample.SendAsync("GET", sheet, "r.petit", Recruiter)).Status);
        var unseen = await sample.SendAsync("POST", sheet + "/approve", "e.blanc", Manager, new { });
        Assert.Contains("humanValidation.points[0].materialShown", unseen.Body, StringComparison.Ordinal);

        Assert.Equal("Une table garantie.", (await sample.GetAsync("GET", sheet, "e.blanc", Manager))["text"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.NoContent, (await sample.SendAsync("POST", sheet + "/approve", "e.blanc", Manager, new { correctedText = "Une table." })).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await sample.SendAsync("POST", sheet + "/publish", "e.blanc", Manager)).Status);

        Assert.Contains($"\"action\":\"modify\",\"status\":\"modified\",\"recommendation\":\"{id}\"", sample.Journal, StringComparison.Ordinal);
        Assert.DoesNotContain("e.blanc", sample.Journal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_persons_decide_against_the_order_of_reading_and_the_page_says_for_whom_it_waits()
    {
        string id = (await sample.GetAsync("POST", "/recruitment/applications", "web", "none", new
        {
            jobId = "soudeur-2026-11",
            firstName = "Ana",
            lastName = "Lopez",
            email = "ana@lopez.example",
            postalAddress = "Lyon",
            experience = "dix ans",
            education = "CAP",
            skills = "TIG",
            coverLetter = "…",
        }))["id"]!.GetValue<string>();
        string application = $"/recruitment/applications/{id}";
        await sample.GetAsync("POST", "/recruitment/jobs/soudeur-2026-11/assessment", "a.stage", "none");

        Assert.DoesNotContain("readingPriority", (await sample.SendAsync("GET", application, "r.petit", Recruiter)).Body, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"{application}\">", (await sample.SendAsync("GET", "/validation", "r.petit", Recruiter)).Body, StringComparison.Ordinal);
        var reading = await sample.GetAsync("POST", application + "/reading", "r.petit", Recruiter, new { decision = "Refuse" });
        Assert.Equal(1, reading["assessment"]!["readingPriority"]!.GetValue<int>());

        var refused = await sample.GetAsync("POST", application + "/decision", "r.petit", Recruiter, new { decision = "Refuse", reason = "pas de licence" });
        Assert.Equal("AwaitingSecondReview", refused["status"]!.GetValue<string>());
        Assert.Equal("against-advice", Assert.Single((await sample.GetAsync("GET", "/validation/pending", "h.roux", Director)).AsArray())!["pointId"]!.GetValue<string>());

        await sample.GetAsync("GET", application + "/second-review", "r.petit", Recruiter);
        var one = await sample.GetAsync("POST", application + "/second-review", "r.petit", Recruiter, new { agrees = true, reason = "vu" });
        Assert.Equal("AwaitingSecondReview", one["status"]!.GetValue<string>());
        Assert.Contains("same-person", (await sample.SendAsync("POST", application + "/second-review", "r.petit", Recruiter, new { agrees = true, reason = "vu" })).Body, StringComparison.Ordinal);

        await sample.GetAsync("GET", application + "/second-review", "h.roux", Director);
        var both = await sample.GetAsync("POST", application + "/second-review", "h.roux", Director, new { agrees = true, reason = "vu" });
        Assert.Equal("Refuse", both["decision"]!.GetValue<string>());
        Assert.Equal("Decided", both["status"]!.GetValue<string>());
    }
}
