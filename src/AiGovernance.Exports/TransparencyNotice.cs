using AiGovernance.Exports.Notices;
using AiGovernance.Exports.Record;

namespace AiGovernance.Exports;

/// <summary>
/// What the persons concerned must be told about the uses of AI, from the facts of the register: who is responsible, which
/// data, why, for how long, who decides, which rights. GDPR Articles 13 and 14; AI Act Articles 26 and 50.
/// </summary>
public static class TransparencyNotice
{
    /// <summary>The policy that a server should send with the HTML form: the style of the page, and nothing else.</summary>
    public static string ContentSecurityPolicy => HtmlNotice.SecurityPolicy;

    /// <summary>Writes the notice. It shows what the law asks to be told, and no other field of the register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="format">The form.</param>
    /// <param name="options">For whom, and in which language.</param>
    /// <returns>The text, with line feeds.</returns>
    /// <exception cref="ArgumentException"><see cref="NoticeOptions.UseCaseId"/> names no entry.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such format.</exception>
    public static string Write(AiRegister register, NoticeFormat format, NoticeOptions options)
    {
        _ = register ?? throw new ArgumentNullException(nameof(register));
        _ = options ?? throw new ArgumentNullException(nameof(options));
        var texts = new ExportTexts(options.Culture) { MissingKey = options.IsForPublication ? "Notice.NotStated" : "Value.Missing" };
        var view = new RegisterView(register, new ExportOptions { Culture = options.Culture, AsOf = options.AsOf }) { Texts = texts };
        List<UseCaseView> useCases = options.UseCaseId is { } id
            ? [.. view.UseCases.Where(useCase => useCase.UseCase.Id == id).Take(1)]
            : [.. view.UseCases.Where(useCase => NoticeScope.Concerns(useCase, options.Audience))];
        if (options.UseCaseId is not null && useCases.Count == 0)
        {
            throw new ArgumentException($"The register has no use case '{options.UseCaseId}'.", nameof(options));
        }

        return new NoticeText(view, options, useCases, Markup(format, texts)).Write();
    }

    private static NoticeMarkup Markup(NoticeFormat format, ExportTexts texts) => format switch
    {
        NoticeFormat.Markdown => new MarkdownNotice(),
        NoticeFormat.Html => new HtmlNotice(texts.Culture.Name),
        NoticeFormat.PlainText => new PlainTextNotice(),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
    };
}
