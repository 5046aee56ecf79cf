using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.AspNetCore.Tests;

public sealed class PendingDecisionsEndpointTests
{
    private const string Address = "/ai/decisions";

    [Fact]
    public async Task A_validator_sees_what_their_roles_may_decide_and_nothing_else()
    {
        await using var site = await Site.StartAsync();
        var book = await site.ProposeAsync("book");
        var pay = await site.ProposeAsync("pay");

        Assert.Equal([book.Id], await IdsAsync(site, "anna: accountant"));
        Assert.Equal([pay.Id], await IdsAsync(site, "bruno: director"));
        Assert.Equal([book.Id, pay.Id], await IdsAsync(site, "chloe: accountant, treasurer"));
        Assert.Empty(await IdsAsync(site, "david: intern"));
        Assert.Empty(await IdsAsync(site, "chloe: accountant, treasurer", Address + "?useCase=suspended"));
        Assert.Equal(2, (await IdsAsync(site, "chloe: accountant, treasurer", Address + "?useCase=invoices")).Count);
    }

    [Fact]
    public async Task Each_says_what_may_be_done_until_when_and_what_is_needed()
    {
        await using var site = await Site.StartAsync();
        var book = await site.ProposeAsync("book");
        var pay = await site.ProposeAsync("pay", "Pay 7 €");
        var response = await site.GetAsync(Address, ("X-Person", "chloe: accountant, treasurer"));

        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        var expected = JsonNode.Parse($$"""
            { "decisions": [
              { "id": "{{book.Id}}", "useCase": "invoices", "title": "Invoices", "point": "book", "decision": "Booking", "status": "pending",
                "createdAt": "2026-11-25T09:00:00+00:00", "dueAt": "2026-11-26T09:00:00+00:00", "roleIds": ["accountant"],
                "permittedActions": ["accept", "modify", "reject", "escalate"], "reasonRequiredFor": [], "materialShown": [],
                "outputHiddenUntilJudgement": false, "personsNeeded": 1, "personsStillNeeded": 1, "outputHash": "{{book.OutputHash}}" },
              { "id": "{{pay.Id}}", "useCase": "invoices", "title": "Invoices", "point": "pay", "status": "pending",
                "createdAt": "2026-11-25T09:00:00+00:00", "roleIds": ["director", "treasurer"],
                "permittedActions": ["accept", "reject"], "reasonRequiredFor": ["accept", "reject"], "materialShown": ["input", "output"],
                "outputHiddenUntilJudgement": false, "minimumReviewTime": "PT10S", "personsNeeded": 2, "personsStillNeeded": 2, "outputHash": "{{pay.OutputHash}}" } ] }
            """);
        var actual = JsonNode.Parse(await response.Content.ReadAsStringAsync());
        Assert.True(JsonNode.DeepEquals(expected, actual), actual!.ToJsonString());
    }

    [Fact]
    public async Task What_is_decided_is_listed_no_more()
    {
        await using var site = await Site.StartAsync();
        var book = await site.ProposeAsync("book");
        await site.Validation.RejectAsync(book, Site.Person("anna", "accountant"));
        Assert.Empty(await IdsAsync(site, "anna: accountant"));
    }

    [Fact]
    public async Task Nobody_else_gets_a_list()
    {
        await using var site = await Site.StartAsync();
        Assert.Equal(HttpStatusCode.Unauthorized, (await site.GetAsync(Address)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await site.GetAsync(Address, ("X-Person", "guest: accountant"))).StatusCode);
    }

    [Fact]
    public async Task Not_even_where_the_application_lets_anybody_in()
    {
        await using var site = await Site.StartAsync(map: app => app.MapPendingDecisions(Address, _ => Site.Person("anybody", "accountant")).AllowAnonymous());
        Assert.Equal(HttpStatusCode.Unauthorized, (await site.GetAsync(Address)).StatusCode);
    }

    [Fact]
    public async Task It_requires_what_the_application_requires_by_default()
    {
        await using var site = await Site.StartAsync(services: services => services.AddAuthorizationBuilder().SetDefaultPolicy(new AuthorizationPolicyBuilder().RequireRole("staff").Build()));
        Assert.Equal(HttpStatusCode.Forbidden, (await site.GetAsync(Address, ("X-Person", "anna: accountant"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await site.GetAsync(Address, ("X-Person", "anna: accountant, staff"))).StatusCode);
    }

    [Fact]
    public async Task The_application_may_ask_for_more()
    {
        await using var site = await Site.StartAsync(
            services: services => services.AddAuthorizationBuilder().AddPolicy("treasury", policy => policy.RequireRole("treasurer")),
            map: app => app.MapPendingDecisions(Address, context => Site.ValidatorOf(context.User)).RequireAuthorization("treasury"));
        Assert.Equal(HttpStatusCode.Forbidden, (await site.GetAsync(Address, ("X-Person", "anna: accountant"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await site.GetAsync(Address, ("X-Person", "chloe: treasurer"))).StatusCode);
    }

    [Fact]
    public void Without_authorisation_it_cannot_be_mapped()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddSingleton(Registers.Desk());
        builder.Services.AddAiGovernance();
        var app = builder.Build();
        Assert.Contains("AddAuthorization", Assert.Throws<InvalidOperationException>(() => app.MapPendingDecisions(Address, _ => null)).Message);
    }

    private static async Task<IReadOnlyList<string>> IdsAsync(Site site, string person, string address = Address)
    {
        var response = await site.GetAsync(address, ("X-Person", person));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return [.. JsonNode.Parse(await response.Content.ReadAsStringAsync())!["decisions"]!.AsArray().Select(decision => decision!["id"]!.GetValue<string>())];
    }
}
