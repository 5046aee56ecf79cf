using System.Net;
using AiGovernance.Exports;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.AspNetCore.Tests;

public sealed class NoticeEndpointTests
{
    private const string French = "Comment Atelier";
    private const string English = "How Atelier";

    [Fact]
    public async Task Browsers_get_a_page_that_may_load_nothing()
    {
        await using var site = await Site.StartAsync();
        var response = await site.GetAsync("/ai", ("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal(TransparencyNotice.ContentSecurityPolicy, Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
        Assert.StartsWith("default-src 'none';", TransparencyNotice.ContentSecurityPolicy);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        string page = await response.Content.ReadAsStringAsync();
        Assert.Contains("Atelier &lt;Lemaire&gt; &amp; Fils", page);
        Assert.DoesNotContain("<Lemaire>", page);
    }

    [Theory]
    [InlineData("text/markdown", "text/markdown", "# How Atelier")]
    [InlineData("text/plain", "text/plain", "\n===")]
    [InlineData("text/markdown;q=0.5, text/plain", "text/plain", "\n===")]
    [InlineData("text/*", "text/html", "<html")]
    [InlineData("text/*, text/html;q=0.2", "text/markdown", "# How")]
    [InlineData("application/json", "text/html", "<html")]
    [InlineData("nonsense;;;", "text/html", "<html")]
    [InlineData(null, "text/html", "<html")]
    public async Task The_form_is_the_one_that_is_accepted(string? accept, string type, string content)
    {
        await using var site = await Site.StartAsync();
        var response = accept is null ? await site.GetAsync("/ai") : await site.GetAsync("/ai", ("Accept", accept));
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.Contains(content, await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("", "fr-FR,fr;q=0.9,en;q=0.8", "fr")]
    [InlineData("", "de, en;q=0.5, fr;q=0.4", "en")]
    [InlineData("", "de", "fr")]
    [InlineData("", "fr;q=0, en", "en")]
    [InlineData("?lang=en", "fr", "en")]
    [InlineData("?lang=FR-be", "en", "fr")]
    [InlineData("?lang=xx", "en", "en")]
    public async Task The_language_is_the_reader_s_or_else_that_of_the_register(string query, string accepted, string language)
    {
        await using var site = await Site.StartAsync(Registers.Desk(language: "fr"));
        var response = await site.GetAsync("/ai" + query, ("Accept-Language", accepted));
        Assert.Equal(language, Assert.Single(response.Content.Headers.ContentLanguage));
        Assert.Contains(language == "fr" ? French : English, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Caches_ask_whether_it_has_changed()
    {
        await using var site = await Site.StartAsync();
        var first = await site.GetAsync("/ai");
        string tag = first.Headers.ETag!.ToString();
        Assert.Equal("public, max-age=300", first.Headers.CacheControl?.ToString());
        Assert.Equal(["Accept", "Accept-Language"], first.Headers.Vary);

        foreach (string known in new[] { tag, "W/" + tag, $"\"other\", {tag}", "*" })
        {
            var again = await site.GetAsync("/ai", ("If-None-Match", known));
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
            Assert.Equal(tag, again.Headers.ETag!.ToString());
            Assert.Empty(await again.Content.ReadAsByteArrayAsync());
        }

        Assert.Equal(HttpStatusCode.OK, (await site.GetAsync("/ai?lang=fr", ("If-None-Match", tag))).StatusCode);
        site.Now = site.Now.AddDays(1);
        var tomorrow = await site.GetAsync("/ai", ("If-None-Match", tag));
        Assert.Equal(HttpStatusCode.OK, tomorrow.StatusCode);
        Assert.Contains("2026-11-26", await tomorrow.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_HEAD_request_gets_the_headers_only()
    {
        await using var site = await Site.StartAsync();
        var response = await site.SendAsync(HttpMethod.Head, "/ai");
        Assert.True(response.Content.Headers.ContentLength > 1000);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task The_public_is_not_told_where_the_register_has_gaps()
    {
        await using var site = await Site.StartAsync();
        string page = await (await site.GetAsync("/ai?lang=en")).Content.ReadAsStringAsync();
        Assert.Contains("not stated", page);
        Assert.DoesNotContain("MISSING", page);
        Assert.DoesNotContain("organisation.dpo", page);
    }

    [Fact]
    public void Without_a_register_it_cannot_be_mapped()
    {
        var app = WebApplication.CreateSlimBuilder().Build();
        Assert.Contains("AddAiGovernance", Assert.Throws<InvalidOperationException>(() => app.MapAiTransparencyNotice("/ai")).Message);
    }
}
