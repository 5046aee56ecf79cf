using System.Diagnostics;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;

namespace AiGovernance;

/// <summary>What governed clients of every kind do before a call: ask the register, and refuse.</summary>
internal sealed class CallGovernance(AiRegister register, AiGovernanceOptions options, ICallRecordSink? records, CalledUseCases? called)
{
    private readonly UseCaseGuard _guard = new(register, options.AllowUnapproved, options.ReviewGraceDays);

    /// <summary>Whether hashes are wanted and have somewhere to go.</summary>
    public bool HashesContent { get; } = options.HashContent && records is not null;

    /// <summary>What is not stated comes from the services with which a client is built.</summary>
    public static CallGovernance From(IServiceProvider services, AiRegister? register, AiGovernanceOptions? options, ICallRecordSink? records)
    {
        options ??= (services.GetService(typeof(IOptions<AiGovernanceOptions>)) as IOptions<AiGovernanceOptions>)?.Value ?? new AiGovernanceOptions();
        return new CallGovernance(
            register ?? services.GetService(typeof(AiRegister)) as AiRegister ?? throw new InvalidOperationException(ClientText.NoRegister),
            options,
            records ?? services.GetService(typeof(ICallRecordSink)) as ICallRecordSink,
            services.GetService(typeof(CalledUseCases)) as CalledUseCases);
    }

    /// <exception cref="UseCaseRefusedException">The register does not allow the call.</exception>
    public async ValueTask<CallInProgress> BeginAsync(string operation, ServedBy service, string? useCaseId, string? model, string? inputHash, IEnumerable<AITool>? unvalidatedTools, CancellationToken cancellationToken)
    {
        useCaseId ??= options.UseCaseId;
        if (useCaseId is not null)
        {
            called?.Add(useCaseId);
        }

        var now = options.Now();
        var target = new AiCallTarget(service.Host, model ?? service.DefaultModel);
        var record = new AiCallRecord
        {
            StartedAt = now.ToUniversalTime(),
            UseCaseId = useCaseId,
            Operation = operation,
            Outcome = AiCallOutcome.Completed,
            ServiceId = _guard.ServiceOf(useCaseId, target),
            Provider = service.Provider,
            Host = target.Host,
            RequestedModel = target.Model,
            InputHash = inputHash,
            TraceId = Activity.Current is { IdFormat: ActivityIdFormat.W3C } activity ? activity.TraceId.ToHexString() : null,
        };
        CallTelemetry.Tag(Activity.Current, record);
        if ((_guard.Check(useCaseId, target, IsoDate.FromDateTime(now.DateTime)) ?? CheckTools(useCaseId, unvalidatedTools)) is { } refusal)
        {
            record = record with { Outcome = AiCallOutcome.Refused, RuleId = refusal.RuleId };
            CallTelemetry.Refused(Activity.Current, record);
            if (records is not null)
            {
                await records.WriteAsync(record, cancellationToken).ConfigureAwait(false);
            }

            throw new UseCaseRefusedException(refusal);
        }

        return new CallInProgress(record, records);
    }

    // Approval alone keeps no record and knows no roles: where the entry counts on it, something must see to it.
    private UseCaseRefusal? CheckTools(string? useCaseId, IEnumerable<AITool>? tools)
    {
        var unvalidated = tools?.FirstOrDefault(tool => tool.NeedsApproval() && (_guard.FindToolApproval(useCaseId, tool.Name, out var refusal) is not null || refusal is not null));
        return unvalidated is null ? null : UseCaseRefusal.OfToolCall(ToolCallProblem.NotValidated, useCaseId!, unvalidated.Name);
    }
}
