using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>The words by which the register writes the values of its closed vocabularies, for instance <c>inProduction</c>.</summary>
public static class Vocabulary
{
    /// <summary>The words of a vocabulary, in their order.</summary>
    /// <typeparam name="TEnum">The vocabulary, for instance <see cref="UseCaseStatus"/>.</typeparam>
    public static IReadOnlyList<string> WordsOf<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>()
        where TEnum : struct, Enum => Words<TEnum>.InOrder;

    /// <summary>The word of a value.</summary>
    /// <typeparam name="TEnum">The vocabulary.</typeparam>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentOutOfRangeException">The vocabulary has no such value.</exception>
    public static string WordOf<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        Words<TEnum>.ByValue.TryGetValue(value, out var word)
            ? word
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"{typeof(TEnum).Name} has no such value.");

    /// <summary>The value of a word. Upper and lower case count.</summary>
    /// <typeparam name="TEnum">The vocabulary.</typeparam>
    /// <param name="word">The word.</param>
    /// <param name="value">The value.</param>
    public static bool TryParse<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>(string word, out TEnum value)
        where TEnum : struct, Enum => Words<TEnum>.ByWord.TryGetValue(word, out value);

    private static class Words<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>
        where TEnum : struct, Enum
    {
        private static readonly (TEnum Value, string Word)[] All =
        [
            .. typeof(TEnum).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => ((TEnum)field.GetValue(null)!, WordOf(field))),
        ];

        public static readonly string[] InOrder = [.. All.Select(entry => entry.Word)];

        public static readonly Dictionary<TEnum, string> ByValue = All.ToDictionary(entry => entry.Value, entry => entry.Word);

        public static readonly Dictionary<string, TEnum> ByWord = All.ToDictionary(entry => entry.Word, entry => entry.Value, StringComparer.Ordinal);

        private static string WordOf(FieldInfo field) =>
            field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(field.Name);
    }
}
