using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace AiGovernance;

/// <summary>
/// The use case in OpenTelemetry: tags on the current activity, and the metrics of the generative-AI semantic conventions
/// with the use case as a dimension.
/// </summary>
internal static class CallTelemetry
{
    public const string UseCase = "aigovernance.use_case";
    public const string Service = "aigovernance.service";
    public const string Rule = "aigovernance.rule";

    private static readonly Meter Meter = new("AiGovernance", typeof(CallTelemetry).Assembly.GetName().Version?.ToString(3));

    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("gen_ai.client.operation.duration", "s", "Duration of calls to an AI.");

    private static readonly Histogram<long> Tokens = Meter.CreateHistogram<long>("gen_ai.client.token.usage", "{token}", "Tokens of inputs and outputs.");

    private static readonly Counter<long> Refusals = Meter.CreateCounter<long>("aigovernance.client.refusals", "{call}", "Calls which the register does not allow.");

    public static void Tag(Activity? activity, AiCallRecord record)
    {
        if (activity is not null)
        {
            activity.SetTag(UseCase, record.UseCaseId);
            activity.SetTag(Service, record.ServiceId);
        }
    }

    public static void Refused(Activity? activity, AiCallRecord record)
    {
        activity?.SetTag(Rule, record.RuleId);
        if (Refusals.Enabled)
        {
            var tags = Tags(record);
            tags.Add(Rule, record.RuleId);
            Refusals.Add(1, tags);
        }
    }

    public static void Ended(AiCallRecord record, double seconds)
    {
        if (Duration.Enabled)
        {
            var tags = Tags(record);
            Add(ref tags, "error.type", record.ErrorType);
            Duration.Record(seconds, tags);
        }

        if (Tokens.Enabled)
        {
            Record(record, "input", record.InputTokens);
            Record(record, "output", record.OutputTokens);
        }
    }

    private static void Record(AiCallRecord record, string type, long? count)
    {
        if (count is { } tokens)
        {
            var tags = Tags(record);
            tags.Add("gen_ai.token.type", type);
            Tokens.Record(tokens, tags);
        }
    }

    private static TagList Tags(AiCallRecord record)
    {
        var tags = new TagList { { "gen_ai.operation.name", record.Operation } };
        Add(ref tags, "gen_ai.provider.name", record.Provider);
        Add(ref tags, "gen_ai.request.model", record.RequestedModel);
        Add(ref tags, "gen_ai.response.model", record.ResponseModel);
        Add(ref tags, "server.address", record.Host);
        Add(ref tags, UseCase, record.UseCaseId);
        Add(ref tags, Service, record.ServiceId);
        return tags;
    }

    private static void Add(ref TagList tags, string name, string? value)
    {
        if (value is not null)
        {
            tags.Add(name, value);
        }
    }
}
