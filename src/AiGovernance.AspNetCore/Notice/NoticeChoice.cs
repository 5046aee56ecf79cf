using AiGovernance.Exports;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace AiGovernance.AspNetCore.Notice;

/// <summary>In which form and language a reader wants the notice.</summary>
internal readonly record struct NoticeChoice(NoticeFormat Format, string Language)
{
    // The first is for whoever wants any.
    private static readonly (NoticeFormat Format, MediaTypeHeaderValue Type)[] Formats =
    [
        (NoticeFormat.Html, new("text/html")),
        (NoticeFormat.Markdown, new("text/markdown")),
        (NoticeFormat.PlainText, new("text/plain")),
    ];

    public string ContentType
    {
        get
        {
            var format = Format;
            return Array.Find(Formats, entry => entry.Format == format).Type + "; charset=utf-8";
        }
    }

    public static NoticeChoice Of(HttpRequest request, string? registerLanguage)
    {
        var headers = request.GetTypedHeaders();
        return new NoticeChoice(FormatOf(headers.Accept), LanguageOf(request.Query["lang"]) ?? LanguageOf(headers.AcceptLanguage) ?? LanguageOf(registerLanguage) ?? "en");
    }

    // What nobody accepts is a page: better a notice in another form than none.
    private static NoticeFormat FormatOf(IList<MediaTypeHeaderValue> accepted)
        => Formats.MaxBy(entry => QualityOf(entry.Type, accepted)).Format;

    private static double QualityOf(MediaTypeHeaderValue type, IList<MediaTypeHeaderValue> accepted)
        => accepted.Where(range => type.IsSubsetOf(range)).MaxBy(range => range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2) is { } range ? range.Quality ?? 1 : 0;

    private static string? LanguageOf(IList<StringWithQualityHeaderValue> accepted)
        => accepted.Where(language => language.Quality is not 0)
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => LanguageOf(language.Value.Value))
            .FirstOrDefault(language => language is not null);

    private static string? LanguageOf(string? tag)
        => tag?.Split('-')[0].ToLowerInvariant() is "fr" or "en" ? tag.Split('-')[0].ToLowerInvariant() : null;
}
