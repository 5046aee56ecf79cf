using System.Diagnostics.CodeAnalysis;
using AiGovernance;
using AiGovernance.AspNetCore;
using AiGovernance.AspNetCore.Notice;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

#pragma warning disable IDE0130 // Where applications look for endpoints.
namespace Microsoft.AspNetCore.Builder;
#pragma warning restore IDE0130

/// <summary>The endpoint of the transparency notice.</summary>
public static class NoticeEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Serves the public transparency notice of the organisation: what the persons concerned must be told about its uses of
    /// AI, from the register. GDPR Articles 13 and 14; AI Act Article 50.
    /// </summary>
    /// <remarks>
    /// In French or English, by <c>?lang=fr</c> or <c>Accept-Language</c>, else in the language of the register; as a page, as
    /// Markdown (<c>Accept: text/markdown</c>) or as text (<c>text/plain</c>). Caches keep it for five minutes and then ask by
    /// its <c>ETag</c>. Where a fallback policy asks for authorisation, add <c>AllowAnonymous</c>.
    /// </remarks>
    /// <param name="endpoints">The routes of the application.</param>
    /// <param name="pattern">The route, for instance <c>/ai</c>.</param>
    /// <exception cref="InvalidOperationException">There is no register among the services: see <c>AddAiGovernance</c>.</exception>
    public static IEndpointConventionBuilder MapAiTransparencyNotice(this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        endpoints.Require<AiRegister>(WebText.NoServices);
        var notice = new PublishedNotice(endpoints.ServiceProvider);
        return endpoints.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], notice.WriteAsync).WithDisplayName("AI transparency notice");
    }
}
