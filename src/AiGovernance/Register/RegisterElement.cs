using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>
/// Anything the register consists of. It keeps what the model does not know, so that writing what was read gives the
/// same JSON.
/// </summary>
/// <remarks>
/// Two elements are equal if they state the same facts: extensions count, but not whether an unknown fact was left out
/// or written as <c>null</c>.
/// </remarks>
public abstract record RegisterElement
{
    private static readonly Dictionary<string, JsonElement> NoExtensions = [];

    private string[] explicitNulls = [];

    private protected RegisterElement()
    {
    }

    /// <summary>
    /// The properties the model does not know, by name: those of other tools, which begin with <c>x-</c>, and
    /// misspelt ones.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, JsonElement> Extensions
    {
        get => UnknownProperties ?? NoExtensions;
        init => UnknownProperties = value.Count == 0 ? null : value.ToDictionary(pair => pair.Key, pair => pair.Value.Clone());
    }

    [JsonInclude]
    [JsonExtensionData]
    internal Dictionary<string, JsonElement>? UnknownProperties { get; set; }

    /// <summary>
    /// Whether the JSON text states <c>null</c> for a property rather than leaving it out: "asked, not known", or, for
    /// the vendor of a service, "our own".
    /// </summary>
    /// <param name="propertyName">The name of the property in JSON, for instance <c>vendorId</c>.</param>
    public bool HasExplicitNull(string propertyName) => Array.IndexOf(explicitNulls, propertyName) >= 0;

    /// <summary>Compares the facts of two elements.</summary>
    /// <param name="other">The other element.</param>
    public virtual bool Equals(RegisterElement? other) =>
        other is not null && EqualityContract == other.EqualityContract && HasSameExtensionsAs(other);

    /// <summary>A hash code of the facts.</summary>
    public override int GetHashCode() => EqualityContract.GetHashCode() ^ Extensions.Count;

    internal void RememberExplicitNulls(IEnumerable<string> propertyNames) =>
        explicitNulls = [.. explicitNulls, .. propertyNames];

    /// <summary>Leaves the extensions out of <see cref="object.ToString"/>.</summary>
    /// <param name="builder">Receives the text.</param>
    protected virtual bool PrintMembers(StringBuilder builder) => false;

    private bool HasSameExtensionsAs(RegisterElement other) =>
        Extensions.Count == other.Extensions.Count
        && Extensions.All(pair => other.Extensions.TryGetValue(pair.Key, out var value) && JsonElement.DeepEquals(pair.Value, value));
}
