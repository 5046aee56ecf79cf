using System.Text.RegularExpressions;

namespace AiGovernance.Structure;

/// <summary>What the schema says of one value: the part of JSON Schema that <c>ai-register.structure.json</c> uses.</summary>
internal sealed class Shape
{
    public string TypeName { get; set; } = "";

    public ShapeKinds Kinds { get; set; }

    public NameTable<Shape>? Properties { get; set; }

    public IReadOnlyList<string> Required { get; set; } = [];

    public Shape? Items { get; set; }

    public IReadOnlyList<string>? Values { get; set; }

    public Regex? Pattern { get; set; }

    public string? Format { get; set; }

    public int? MinimumLength { get; set; }

    public int? MaximumLength { get; set; }

    public decimal? Minimum { get; set; }

    public decimal? Maximum { get; set; }

    /// <summary>The list of the register which this id must occur in: roles, vendors, services, trainings, or points of the use case.</summary>
    public string? RefersTo { get; set; }

    public bool IsElementId { get; set; }

    /// <summary>The definition this one stands for; then <see cref="Kinds"/> only adds "or null" to it.</summary>
    public Shape? Reference { get; set; }

    public bool Allows(ShapeKinds kind) => ((Kinds | (Reference?.Kinds ?? ShapeKinds.None)) & kind) != 0;
}

/// <summary>The JSON types a value may have.</summary>
[Flags]
internal enum ShapeKinds
{
    None = 0,
    Object = 1,
    Array = 2,
    String = 4,
    Integer = 8,
    Number = 16,
    Boolean = 32,
    Null = 64,
}
