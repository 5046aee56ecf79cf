using System.Globalization;
using System.Resources;

namespace AiGovernance.Localisation;

/// <summary>
/// A sentence for a user, kept as resource key and arguments until it is known in which language it is read.
/// An argument may itself be a <see cref="Message"/>.
/// </summary>
internal sealed class Message(string key, params object[] arguments)
{
    private static readonly ResourceManager Resources = new("AiGovernance.Messages", typeof(Message).Assembly);

    public string Key { get; } = key;

    public IReadOnlyList<object> Arguments { get; } = arguments;

    public static string Text(string key, CultureInfo culture)
        => Resources.GetString(key, culture)
            ?? throw new MissingManifestResourceException(key);

    public string ToString(CultureInfo culture)
    {
        var values = new object[Arguments.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Arguments[i] is Message inner ? inner.ToString(culture) : Arguments[i];
        }

        return string.Format(culture, Text(Key, culture), values);
    }
}
