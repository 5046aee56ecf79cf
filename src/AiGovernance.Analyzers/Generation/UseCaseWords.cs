using System.Globalization;
using System.Resources;

namespace AiGovernance.Analyzers.Generation;

/// <summary>The words of the generated documentation, in the language of the register.</summary>
internal sealed class UseCaseWords
{
    private static readonly UseCaseWords English = new("en");
    private static readonly UseCaseWords French = new("fr");

    private readonly ResourceManager _resources;

    private UseCaseWords(string language) => _resources = new ResourceManager("AiGovernance.Generation." + language, typeof(UseCaseWords).Assembly);

    public string NotStated => Text("NotStated")!;

    /// <summary>French for <c>fr</c> and its regions, English for everything else.</summary>
    public static UseCaseWords In(string? language)
        => language is not null && string.Equals(language.Split('-', '_')[0], "fr", StringComparison.OrdinalIgnoreCase) ? French : English;

    public string Format(string key, string value) => string.Format(CultureInfo.InvariantCulture, Text(key)!, value);

    /// <summary>The words for a term of a vocabulary; a term that the vocabulary lacks (AIG1003) stands as it is written.</summary>
    public string Of(string vocabulary, string? term) => term is null ? NotStated : Text(vocabulary + "." + term) ?? term;

    private string? Text(string key) => _resources.GetString(key, CultureInfo.InvariantCulture);
}
