using System.Globalization;
using System.Resources;

namespace AiGovernance.AspNetCore;

/// <summary>What developers and operators are told, in the language of <see cref="CultureInfo.CurrentUICulture"/>.</summary>
internal static class WebText
{
    public static readonly ResourceManager Resources = new("AiGovernance.AspNetCore.Messages", typeof(WebText).Assembly);

    public static string NoServices => Of(nameof(NoServices));

    public static string NoAuthorization => Of(nameof(NoAuthorization));

    public static string JournalSilent(int seconds) => Of(nameof(JournalSilent), seconds);

    public static string DecisionsOverdue(int count, string useCases) => Of(nameof(DecisionsOverdue), count, useCases);

    private static string Of(string key, params object[] arguments)
        => string.Format(CultureInfo.InvariantCulture, Resources.GetString(key, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException(key), arguments);
}
