using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>
/// One line of the journal: what was done, by whom (under a pseudonym), when, on which output. Each record carries the
/// hash of the one before. GDPR Article 5(2); AI Act Articles 12 and 26(6).
/// </summary>
public sealed record ValidationRecord
{
    /// <summary>The hash that the first record of a journal continues: 64 zeros.</summary>
    public const string NoHash = "0000000000000000000000000000000000000000000000000000000000000000";

    /// <summary>The number of the record in its journal, from 1, without gaps; 0 for one that is not in a journal yet.</summary>
    public long Sequence { get; init; }

    /// <summary>The hash of the record before.</summary>
    public string PreviousHash { get; init; } = NoHash;

    /// <summary>What was done.</summary>
    public required RecordedAction Action { get; init; }

    /// <summary>Where the recommendation stands after it.</summary>
    public RecommendationStatus Status { get; init; }

    /// <summary>The id of the recommendation; null for records about the journal itself.</summary>
    [JsonPropertyName("recommendation")]
    public string? RecommendationId { get; init; }

    /// <summary>The id of the use case.</summary>
    [JsonPropertyName("useCase")]
    public string? UseCaseId { get; init; }

    /// <summary>The id of the validation point.</summary>
    [JsonPropertyName("point")]
    public string? PointId { get; init; }

    /// <summary>The role in which the validator acted.</summary>
    [JsonPropertyName("role")]
    public string? RoleId { get; init; }

    /// <summary>The pseudonym of the validator (<see cref="Validator.Id"/>).</summary>
    [JsonPropertyName("validator")]
    public string? ValidatorId { get; init; }

    /// <summary>The pseudonym of the person who asked the AI, with <see cref="RecordedAction.Propose"/>.</summary>
    [JsonPropertyName("requester")]
    public string? RequesterId { get; init; }

    /// <summary>The reason the validator gave, or their first judgement, or why records were purged.</summary>
    public string? Reason { get; init; }

    /// <summary>The roles that may decide from now on, after an escalation.</summary>
    [JsonPropertyName("toRoles")]
    public IReadOnlyList<string>? ToRoleIds { get; init; }

    /// <summary>What was shown, with <see cref="RecordedAction.Show"/>.</summary>
    public IReadOnlyList<ShownMaterial>? Material { get; init; }

    /// <summary>What follows because nobody acted, with <see cref="RecordedAction.Expire"/>.</summary>
    public NoActionOutcome? Consequence { get; init; }

    /// <summary>The hash of what was given to the AI.</summary>
    public string? InputHash { get; init; }

    /// <summary>The hash of what the AI gave.</summary>
    public string? OutputHash { get; init; }

    /// <summary>The hash of what the validator wants instead, with <see cref="RecordedAction.Modify"/>.</summary>
    public string? ModifiedHash { get; init; }

    /// <summary>What the validator changed, where the entry records it.</summary>
    public ValidationDiff? Diff { get; init; }

    /// <summary>The id of the service that gave the output.</summary>
    [JsonPropertyName("service")]
    public string? ServiceId { get; init; }

    /// <summary>The model that gave the output.</summary>
    public string? Model { get; init; }

    /// <summary>When the AI gave its output, in UTC, with <see cref="RecordedAction.Propose"/>.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When the record was made, in UTC.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>The records that were purged, with <see cref="RecordedAction.Purge"/> and <see cref="RecordedAction.Checkpoint"/>.</summary>
    public PurgedRecords? Purged { get; init; }

    /// <summary>The SHA-256 hash of the line up to, and without, the hash itself: 64 lower-case hexadecimal digits; empty for a record that is not in a journal yet.</summary>
    public string Hash { get; init; } = "";

    [JsonInclude]
    [JsonPropertyName("v")]
    internal int Version { get; init; } = RecordFormat.Version;

    [JsonIgnore]
    internal bool IsOpen => RecommendationId is not null && Status is RecommendationStatus.Pending or RecommendationStatus.Escalated;

    /// <summary>The record as the next one of a journal, with its hash. For those who implement <see cref="IValidationJournal"/>.</summary>
    /// <param name="sequence">Its number.</param>
    /// <param name="previousHash">The hash of the record before, or <see cref="NoHash"/>.</param>
    public ValidationRecord Chained(long sequence, string previousHash) => Chained(sequence, previousHash, out _);

    /// <summary>The record as it stands in a journal: one line of JSON, encoded in UTF-8, without the line feed.</summary>
    public byte[] ToUtf8Json() => RecordFormat.Line(this);

    /// <summary>Reads a record from its line. Its hash is not checked: see <see cref="JournalVerifier"/>.</summary>
    /// <param name="utf8Json">The line, with or without line feed.</param>
    /// <exception cref="FormatException">The line is not a record.</exception>
    public static ValidationRecord Parse(ReadOnlySpan<byte> utf8Json) => RecordFormat.Parse(utf8Json);

    internal ValidationRecord Chained(long sequence, string previousHash, out byte[] line)
    {
        var record = this with { Sequence = sequence, PreviousHash = previousHash };
        line = RecordFormat.Seal(record, out string hash);
        return record with { Hash = hash };
    }
}
