using System.Diagnostics.CodeAnalysis;

namespace AiGovernance;

/// <summary>How long one kind of object is kept. GDPR Articles 5(1)(e) and 30(1)(f); AI Act Article 26(6).</summary>
public sealed record RetentionRule : RegisterElement
{
    /// <summary>What is kept.</summary>
    [SuppressMessage("Naming", "CA1720", Justification = "The word of the register.")]
    public RetainedObject? Object { get; init; }

    /// <summary>How long.</summary>
    public IsoDuration? Period { get; init; }

    /// <summary>What determines the time, when it cannot be given as a duration. GDPR Article 13(2)(a).</summary>
    public string? Criteria { get; init; }

    /// <summary>From when the time runs, for instance <c>dernier contact</c>.</summary>
    public string? StartsAt { get; init; }

    /// <summary>How the object is deleted when the time is over.</summary>
    public DeletionMethod? Deletion { get; init; }
}
