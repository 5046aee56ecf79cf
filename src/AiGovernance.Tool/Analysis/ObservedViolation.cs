namespace AiGovernance.Tool.Analysis;

/// <summary>Calls which the register does not allow, for one reason.</summary>
/// <param name="refusal">The reason.</param>
/// <param name="first">The record of the first one.</param>
internal sealed class ObservedViolation(UseCaseRefusal refusal, CodePlace first)
{
    public UseCaseRefusal Refusal => refusal;

    public CodePlace First => first;

    public long Calls { get; private set; }

    public DateTimeOffset Last { get; private set; }

    public void Add(AiCallRecord record)
    {
        Calls++;
        Last = record.StartedAt > Last ? record.StartedAt : Last;
    }
}
