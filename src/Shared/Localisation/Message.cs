using System.Globalization;
using System.Resources;

namespace AiGovernance.Localisation;

/// <summary>
/// A sentence for a user, kept as resource key and arguments until it is known in which language it is read.
/// An argument may itself be an <see cref="ILocalizedText"/>.
/// </summary>
internal sealed class Message(ResourceManager resources, string key, params object[] arguments) : ILocalizedText
{
    private static readonly ResourceManager Shared = new("AiGovernance.Messages", typeof(Message).Assembly);

    public Message(string key, params object[] arguments)
        : this(Shared, key, arguments)
    {
    }

    public string Key { get; } = key;

    public IReadOnlyList<object> Arguments { get; } = arguments;

    public static string Text(string key, CultureInfo culture) => Text(Shared, key, culture);

    public static string Text(ResourceManager resources, string key, CultureInfo culture)
        => resources.GetString(key, culture)
            ?? throw new MissingManifestResourceException(key);

    public string ToString(CultureInfo culture)
    {
        var values = new object[Arguments.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Arguments[i] is ILocalizedText text ? text.ToString(culture) : Arguments[i];
        }

        return string.Format(culture, Text(resources, Key, culture), values);
    }
}
