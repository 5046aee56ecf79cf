using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>
/// A condition attached to the opinion of the data protection officer. In JSON it is an object, or just its text while
/// it is open. GDPR Article 39(1)(c).
/// </summary>
public sealed record DpoCondition : RegisterElement
{
    /// <summary>What must be done or kept to.</summary>
    public string? Text { get; init; }

    /// <summary>When it was fulfilled; missing while it is open.</summary>
    public IsoDate? DoneOn { get; init; }

    [JsonIgnore]
    internal bool WasPlainText { get; init; }

    [JsonIgnore]
    internal bool FitsPlainText => WasPlainText && Text is not null && DoneOn is null && Extensions.Count == 0;

    /// <summary>Compares text and date, however they are written.</summary>
    /// <param name="other">The other condition.</param>
    public bool Equals(DpoCondition? other) => base.Equals(other) && Text == other!.Text && DoneOn == other.DoneOn;

    /// <summary>A hash code of text and date.</summary>
    public override int GetHashCode() => (base.GetHashCode(), Text, DoneOn).GetHashCode();
}
