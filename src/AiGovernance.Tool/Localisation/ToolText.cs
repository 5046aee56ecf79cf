using System.Globalization;
using System.Resources;

namespace AiGovernance.Tool.Localisation;

/// <summary>What the tool says, in the language of <see cref="CultureInfo.CurrentUICulture"/>.</summary>
internal static class ToolText
{
    private static readonly ResourceManager Resources = new("AiGovernance.Tool.Messages", typeof(ToolText).Assembly);

    public static string Of(string key, params object[] arguments)
    {
        var culture = CultureInfo.CurrentUICulture;
        var text = Resources.GetString(key, culture) ?? throw new MissingManifestResourceException(key);
        return arguments.Length == 0 ? text : string.Format(culture, text, arguments);
    }
}
