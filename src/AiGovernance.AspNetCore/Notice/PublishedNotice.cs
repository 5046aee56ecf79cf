using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AiGovernance.Exports;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace AiGovernance.AspNetCore.Notice;

/// <summary>The notice as it is served. It bears the date of the day, and is composed once a day in each form and language.</summary>
internal sealed class PublishedNotice(IServiceProvider services)
{
    private readonly Lazy<AiRegister> _register = new(services.GetRequiredService<AiRegister>);
    private readonly ConcurrentDictionary<NoticeChoice, Edition> _editions = [];

    public Task WriteAsync(HttpContext context)
    {
        var choice = NoticeChoice.Of(context.Request, _register.Value.Language);
        var edition = EditionOf(choice);
        var headers = context.Response.Headers;
        headers.ETag = edition.Tag.ToString();
        headers.CacheControl = "public, max-age=300";
        headers.Vary = "Accept, Accept-Language";
        if (IsKnown(context.Request, edition.Tag))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        headers.ContentLanguage = choice.Language;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        if (choice.Format == NoticeFormat.Html)
        {
            headers.ContentSecurityPolicy = TransparencyNotice.ContentSecurityPolicy;
        }

        context.Response.ContentType = choice.ContentType;
        context.Response.ContentLength = edition.Content.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(edition.Content, 0, edition.Content.Length, context.RequestAborted);
    }

    private static bool IsKnown(HttpRequest request, EntityTagHeaderValue tag)
        => request.GetTypedHeaders().IfNoneMatch.Any(known => known.Tag == "*" || known.Compare(tag, useStrongComparison: false));

    private Edition EditionOf(NoticeChoice choice)
    {
        var today = IsoDate.FromDateTime(services.GetRequiredService<IOptions<AiGovernanceOptions>>().Value.Clock().DateTime);
        return _editions.TryGetValue(choice, out var edition) && edition.Day == today ? edition : _editions[choice] = Compose(choice, today);
    }

    private Edition Compose(NoticeChoice choice, IsoDate day)
    {
        byte[] content = Encoding.UTF8.GetBytes(TransparencyNotice.Write(_register.Value, choice.Format, new NoticeOptions
        {
            Audience = NoticeAudience.Clients,
            AsOf = day,
            Culture = CultureInfo.GetCultureInfo(choice.Language),
            IsForPublication = true,
        }));
        return new Edition(day, content, new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 16))}\""));
    }

    private sealed record Edition(IsoDate Day, byte[] Content, EntityTagHeaderValue Tag);
}
