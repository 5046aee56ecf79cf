using System.Globalization;
using System.Resources;

namespace AiGovernance;

/// <summary>What developers are told, in the language of <see cref="CultureInfo.CurrentUICulture"/>.</summary>
internal static class ClientText
{
    public static readonly ResourceManager Resources = new("AiGovernance.Extensions.AI.Messages", typeof(ClientText).Assembly);

    public static string NotGoverned => Of(nameof(NotGoverned));

    public static string NoRegister => Of(nameof(NoRegister));

    public static string NoValidation => Of(nameof(NoValidation));

    public static string NothingToValidate => Of(nameof(NothingToValidate));

    public static string NotDecided => Of(nameof(NotDecided));

    public static string NoEntryAssembly => Of(nameof(NoEntryAssembly));

    public static string NoJournal => Of(nameof(NoJournal));

    public static string RegisterUnreadable(string detail) => string.Format(CultureInfo.InvariantCulture, Of(nameof(RegisterUnreadable)), detail);

    private static string Of(string key) => Resources.GetString(key, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException(key);
}
