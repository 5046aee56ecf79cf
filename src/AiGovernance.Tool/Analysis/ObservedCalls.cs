using System.Text;

namespace AiGovernance.Tool.Analysis;

/// <summary>Adds up records of calls by use case, and keeps what the register does not allow.</summary>
internal sealed class ObservedCalls(AiRegister register)
{
    private readonly UseCaseGuard _guard = new(register);
    private readonly Dictionary<string, AiUseCase> _useCases = register.UseCases.DistinctBy(useCase => useCase.Id).ToDictionary(useCase => useCase.Id);
    private readonly SortedDictionary<string, ObservedUseCase> _observed = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Rule, string? UseCase, AiCallTarget Target), ObservedViolation> _violations = [];
    private readonly List<CodePlace> _unreadable = [];

    /// <summary>Use cases in the order of their ids; calls without one come first, under the empty id.</summary>
    public IReadOnlyCollection<ObservedUseCase> UseCases => _observed.Values;

    public IReadOnlyCollection<ObservedViolation> Violations => _violations.Values;

    /// <summary>The lines that are no records.</summary>
    public IReadOnlyList<CodePlace> Unreadable => _unreadable;

    /// <summary>The ids of use cases in use of which no call was seen.</summary>
    public IEnumerable<string> NotSeen => register.UseCases
        .Where(useCase => useCase.Status is UseCaseStatus.Pilot or UseCaseStatus.InProduction && useCase.Ai?.ServiceIds is { Count: > 0 } && !_observed.ContainsKey(useCase.Id))
        .Select(useCase => useCase.Id);

    public void Add(string path, int line, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        AiCallRecord record;
        try
        {
            record = AiCallRecord.Parse(Encoding.UTF8.GetBytes(text));
        }
        catch (FormatException)
        {
            _unreadable.Add(new CodePlace(path, line, 1));
            return;
        }

        string id = record.UseCaseId ?? "";
        if (!_observed.TryGetValue(id, out var observed))
        {
            _observed.Add(id, observed = new ObservedUseCase(id));
        }

        observed.Add(record);
        if (record.Outcome != AiCallOutcome.Refused && Violation(record) is { } refusal)
        {
            // A rule about the entry says the same of every target.
            var target = refusal.RuleId is "AIG0005" or "AIG0012" ? record.Target : default;
            if (!_violations.TryGetValue((refusal.RuleId, record.UseCaseId, target), out var violation))
            {
                _violations.Add((refusal.RuleId, record.UseCaseId, target), violation = new ObservedViolation(refusal, new CodePlace(path, line, 1)));
            }

            violation.Add(record);
        }
    }

    private UseCaseRefusal? Violation(AiCallRecord record)
    {
        var day = IsoDate.FromDateTime(record.StartedAt.LocalDateTime);
        var refusal = _guard.Check(record.UseCaseId, record.Target, day);

        // What is over now was allowed then.
        bool wasInUse = refusal?.RuleId == "AIG0003" && _useCases[record.UseCaseId!] is { Status: UseCaseStatus.Retired, RetiredOn: { } end } && day <= end;
        return wasInUse ? null : refusal;
    }
}
