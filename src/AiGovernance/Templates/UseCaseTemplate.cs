using System.Globalization;
using System.Text.Json;

namespace AiGovernance;

/// <summary>
/// A ready-made entry for a common use of AI: a part of a register with one use case at status <c>proposed</c>, and the
/// roles and trainings it refers to. It states what can honestly be said of such a use anywhere. What only the
/// organisation knows (services and vendors, dates, opinions, figures) is left out, so that the rules ask for it.
/// </summary>
public sealed class UseCaseTemplate
{
    // Low-risk cases with a high impact come first: these are the ones to begin with.
    private static readonly string[] Ids =
    [
        "social-media-drafts", "meeting-minutes", "code-assistance", "product-descriptions",
        "support-chatbot", "invoice-extraction", "predictive-maintenance", "cv-screening",
    ];

    private readonly TemplateText _french;
    private readonly TemplateText _english;

    private UseCaseTemplate(string id)
    {
        Id = id;
        _french = TemplateText.Read(id, "fr");
        _english = TemplateText.Read(id, "en");
    }

    /// <summary>All templates, in the order in which to begin: accessible, high-impact and low-risk cases first.</summary>
    public static IReadOnlyList<UseCaseTemplate> All { get; } = [.. Ids.Select(id => new UseCaseTemplate(id))];

    /// <summary>The id of the template and of its use case, for instance <c>meeting-minutes</c>.</summary>
    public string Id { get; }

    /// <summary>The title of the use case.</summary>
    /// <param name="culture">The culture of the reader: French, else English.</param>
    public string GetTitle(CultureInfo culture) => In(culture).Title;

    /// <summary>What the AI does, for a reader who does not know it.</summary>
    /// <param name="culture">The culture of the reader: French, else English.</param>
    public string GetSummary(CultureInfo culture) => In(culture).Summary;

    /// <summary>
    /// The text of the part, as JSON: a file of its own beside the one that holds <c>organisation</c>. Ids of roles and
    /// trainings differ between templates, so that several can stand side by side.
    /// </summary>
    /// <param name="culture">The culture of the reader: French, else English. Both state the same facts.</param>
    public string GetJson(CultureInfo culture) => In(culture).Json;

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    private TemplateText In(CultureInfo culture) => culture.TwoLetterISOLanguageName == "fr" ? _french : _english;

    private sealed record TemplateText(string Json, string Title, string Summary)
    {
        public static TemplateText Read(string id, string language)
        {
            using var stream = typeof(UseCaseTemplate).Assembly.GetManifestResourceStream($"AiGovernance.Templates.{id}.{language}.json")!;
            using var reader = new StreamReader(stream);
            string json = reader.ReadToEnd();
            using var document = JsonDocument.Parse(json);
            var useCase = document.RootElement.GetProperty("useCases")[0];
            return new TemplateText(json, useCase.GetProperty("title").GetString()!, useCase.GetProperty("summary").GetString()!);
        }
    }
}
