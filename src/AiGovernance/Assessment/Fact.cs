using System.Diagnostics.CodeAnalysis;

namespace AiGovernance;

/// <summary>A fact of the register: where it stands and what it says, as the register writes it.</summary>
/// <param name="Path">The place: from the use case on, or from the register on for <c>organisation</c> and <c>services</c>.</param>
/// <param name="Text">The value, or null if it is unknown.</param>
internal sealed record Fact(string Path, string? Text)
{
    public bool IsKnown => Text is not null;

    public bool IsTrue => Text == "true";

    public bool IsFalse => Text == "false";

    public static Fact Of(string path, bool? value) => new(path, value switch { true => "true", false => "false", null => null });

    public static Fact Of(string path, string? value) => new(path, string.IsNullOrWhiteSpace(value) ? null : value);

    public static Fact Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>(string path, TEnum? value)
        where TEnum : struct, Enum
        => new(path, value is { } known ? Vocabulary.WordOf(known) : null);

    public static Fact Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>(string path, IReadOnlyList<TEnum>? values)
        where TEnum : struct, Enum
        => new(path, values is null ? null : values.Count == 0 ? "[]" : string.Join(", ", values.Select(value => Vocabulary.WordOf(value))));
}
