using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace AiGovernance;

/// <summary>A list that cannot change and equals any other with equal items: what makes the records of the register values.</summary>
internal sealed class RegisterList<T>(T[] items) : IReadOnlyList<T>, IEquatable<RegisterList<T>>
{
    private readonly T[] items = items;

    public int Count => items.Length;

    public T this[int index] => items[index];

    public bool Equals(RegisterList<T>? other) => other is not null && Enumerable.SequenceEqual(items, other.items);

    public override bool Equals(object? obj) => Equals(obj as RegisterList<T>);

    public override int GetHashCode() => items.Length == 0 ? 0 : items.Length * 397 ^ EqualityComparer<T>.Default.GetHashCode(items[0]!);

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    public override string ToString() => $"[{string.Join(", ", items)}]";
}

internal static class RegisterList
{
    [return: NotNullIfNotNull(nameof(items))]
    public static IReadOnlyList<T>? Of<T>(IReadOnlyList<T>? items) =>
        items is null or RegisterList<T> ? items : new RegisterList<T>([.. items]);
}
