using System.Reflection;

namespace AiGovernance;

/// <summary>Where the register of an application is, and how its clients are governed beside what the register says.</summary>
public sealed class AiGovernanceOptions
{
    /// <summary>
    /// The file of the register, for instance <c>ai-register.json</c>; a relative path begins at the application's folder
    /// (<see cref="AppContext.BaseDirectory"/>). Unless stated, the register is the one that the build embedded.
    /// </summary>
    public string? RegisterFile { get; set; }

    /// <summary>The use case of calls that name none (<c>ForUseCase</c>). Without it such calls are refused (AIG0001).</summary>
    public string? UseCaseId { get; set; }

    /// <summary>
    /// Whether use cases that are proposed or under assessment may call: for development, where no real data are. Rejected,
    /// suspended and retired ones never may.
    /// </summary>
    public bool AllowUnapproved { get; set; }

    /// <summary>For how many days after its due date a review may be outstanding before calls are refused (AIG1010); none unless stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int ReviewGraceDays
    {
        get;
        set => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A review cannot be overdue before it is due.");
    }

    /// <summary>
    /// Whether records have hashes of inputs and outputs; they do unless stated otherwise. A hash hides nothing that can be
    /// guessed: the hash of "yes" tells "yes".
    /// </summary>
    public bool HashContent { get; set; } = true;

    /// <summary>Where the time and the day come from, for instance <c>TimeProvider.GetLocalNow</c>; the system's clock and time zone unless stated.</summary>
    public Func<DateTimeOffset> Clock { get; set; } = () => DateTimeOffset.Now;

    // No property: nobody binds an assembly from a configuration.
    internal Assembly? RegisterAssembly { get; private set; }

    /// <summary>
    /// Says in which assembly the build embedded the register, if it is not the one with which the process started: where a
    /// test starts the application in its own process, for instance.
    /// </summary>
    /// <param name="assembly">The assembly, for instance that of the application's <c>Program</c>.</param>
    public void UseEmbeddedRegister(Assembly assembly) => RegisterAssembly = assembly ?? throw new ArgumentNullException(nameof(assembly));

    internal DateTimeOffset Now() => Clock();
}
