using System.Globalization;
using AiGovernance.Localisation;

namespace AiGovernance.CodeFixes;

/// <summary>The titles of the fixes, in the language of the editor.</summary>
internal static class FixText
{
    public static string Of(string key, params object[] arguments) => new Message("Fix." + key, arguments).ToString(CultureInfo.CurrentUICulture);
}
