namespace AiGovernance;

/// <summary>How clients are governed, beside what the register says.</summary>
public sealed record AiGovernanceOptions
{
    /// <summary>The use case of calls that name none (<c>ForUseCase</c>). Without it such calls are refused (AIG0001).</summary>
    public string? UseCaseId { get; init; }

    /// <summary>
    /// Whether use cases that are proposed or under assessment may call: for development, where no real data are. Rejected,
    /// suspended and retired ones never may.
    /// </summary>
    public bool AllowUnapproved { get; init; }

    /// <summary>For how many days after its due date a review may be outstanding before calls are refused (AIG1010); none unless stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int ReviewGraceDays
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A review cannot be overdue before it is due.");
    }

    /// <summary>
    /// Where the records of calls go. Unless stated, to the <see cref="ICallRecordSink"/> among the services with which the
    /// client is built, and nowhere if there is none.
    /// </summary>
    public ICallRecordSink? Records { get; init; }

    /// <summary>
    /// Whether records have hashes of inputs and outputs; they do unless stated otherwise. A hash hides nothing that can be
    /// guessed: the hash of "yes" tells "yes".
    /// </summary>
    public bool HashContent { get; init; } = true;

    /// <summary>Where the time and the day come from, for instance <c>TimeProvider.GetLocalNow</c>; the system's clock and time zone unless stated.</summary>
    public Func<DateTimeOffset> Clock { get; init; } = () => DateTimeOffset.Now;

    internal DateTimeOffset Now() => Clock();
}
