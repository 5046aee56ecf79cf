using System.Globalization;

namespace AiGovernance;

/// <summary>A text of the legal pack in the two languages it has.</summary>
internal sealed class BilingualText
{
    public static BilingualText Empty { get; } = new() { Fr = "", En = "" };

    public required string Fr { get; init; }

    public required string En { get; init; }

    public string In(CultureInfo culture) => culture.TwoLetterISOLanguageName == "fr" ? Fr : En;
}
