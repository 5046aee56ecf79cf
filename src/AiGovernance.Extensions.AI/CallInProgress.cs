using System.Diagnostics;

namespace AiGovernance;

/// <summary>A call that the register allows, from its beginning to its record.</summary>
internal sealed class CallInProgress(AiCallRecord record, ICallRecordSink? records)
{
    private readonly long _start = Stopwatch.GetTimestamp();

    /// <summary>The AI answered, or the reader of a stream stopped before its end.</summary>
    public ValueTask EndAsync(ChatOutput output, AiCallOutcome outcome = AiCallOutcome.Completed) => EndAsync(record with
    {
        Outcome = outcome,
        ResponseModel = output.Model,
        ResponseId = output.ResponseId,
        InputTokens = output.InputTokens,
        OutputTokens = output.OutputTokens,
        OutputHash = output.Hash,
        ToolNames = output.ToolNames,
    });

    public async ValueTask FailAsync(Exception exception)
    {
        try
        {
            await EndAsync(record with
            {
                Outcome = exception is OperationCanceledException ? AiCallOutcome.Cancelled : AiCallOutcome.Failed,
                ErrorType = exception.GetType().FullName,
            }).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // The caller is about to get the failure of the call itself, which is the one to report.
        catch (Exception)
#pragma warning restore CA1031
        {
        }
    }

    // Without the caller's token: a call that was made has its record.
    private ValueTask EndAsync(AiCallRecord ended)
    {
        double seconds = (Stopwatch.GetTimestamp() - _start) / (double)Stopwatch.Frequency;
        ended = ended with { DurationMs = Math.Round(1000 * seconds, 3) };
        CallTelemetry.Ended(ended, seconds);
        return records?.WriteAsync(ended, CancellationToken.None) ?? default;
    }
}
