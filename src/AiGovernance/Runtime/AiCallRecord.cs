using System.Text.Json;
using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>
/// One call to an AI, for the logs that deployers keep (AI Act Article 26(6)). It holds no content: what was said is known
/// by its hash only.
/// </summary>
public sealed record AiCallRecord
{
    /// <summary>When the call began, in UTC.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>The id of the use case; null if the call named none.</summary>
    [JsonPropertyName("useCase")]
    public string? UseCaseId { get; init; }

    /// <summary>What was asked for, as in OpenTelemetry's <c>gen_ai.operation.name</c>: <c>chat</c> or <c>embeddings</c>.</summary>
    public required string Operation { get; init; }

    /// <summary>How it ended.</summary>
    public required AiCallOutcome Outcome { get; init; }

    /// <summary>The id of the rule that refused the call, for instance <c>AIG0003</c>.</summary>
    [JsonPropertyName("rule")]
    public string? RuleId { get; init; }

    /// <summary>The id of the service in the register, if only one can be meant.</summary>
    [JsonPropertyName("service")]
    public string? ServiceId { get; init; }

    /// <summary>The provider, as the client names it, for instance <c>openai</c>.</summary>
    public string? Provider { get; init; }

    /// <summary>The host name of the service.</summary>
    public string? Host { get; init; }

    /// <summary>The model or deployment that was asked for.</summary>
    public string? RequestedModel { get; init; }

    /// <summary>The model that answered, as the service names it.</summary>
    public string? ResponseModel { get; init; }

    /// <summary>The service's own id of the answer.</summary>
    public string? ResponseId { get; init; }

    /// <summary>The tokens of the input, as the service counts them.</summary>
    public long? InputTokens { get; init; }

    /// <summary>The tokens of the output, as the service counts them.</summary>
    public long? OutputTokens { get; init; }

    /// <summary>How long the call took, in milliseconds; for a stream until its end.</summary>
    public double DurationMs { get; init; }

    /// <summary>The hash of the input (<see cref="ContentHash"/>).</summary>
    public string? InputHash { get; init; }

    /// <summary>The hash of the text that came out (<see cref="ContentHash"/>): the same as that of a recommendation made of it.</summary>
    public string? OutputHash { get; init; }

    /// <summary>The names of the tools that the model asked for, each once.</summary>
    public IReadOnlyList<string>? ToolNames { get; init; }

    /// <summary>The type of the exception with which the call failed.</summary>
    public string? ErrorType { get; init; }

    /// <summary>The id of the trace to which the call belongs (W3C Trace Context).</summary>
    public string? TraceId { get; init; }

    /// <summary>Where the call went.</summary>
    [JsonIgnore]
    public AiCallTarget Target => new(Host, RequestedModel ?? ResponseModel);

    /// <summary>Writes the record as one line of JSON, without line feed.</summary>
    public byte[] ToUtf8Json() => JsonSerializer.SerializeToUtf8Bytes(this, CallRecordJson.Default.AiCallRecord);

    /// <summary>Reads a record from its line; what a later version adds is passed over.</summary>
    /// <param name="utf8Json">The line.</param>
    /// <exception cref="FormatException">The line is not a record of a call.</exception>
    public static AiCallRecord Parse(ReadOnlySpan<byte> utf8Json)
    {
        const string NotARecord = "The line is not a record of a call.";
        try
        {
            return JsonSerializer.Deserialize(utf8Json, CallRecordJson.Default.AiCallRecord) ?? throw new FormatException(NotARecord);
        }
        catch (JsonException exception)
        {
            throw new FormatException(NotARecord, exception);
        }
    }
}
