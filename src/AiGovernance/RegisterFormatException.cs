namespace AiGovernance;

/// <summary>A text cannot be read as a register: it is not JSON, or a property does not hold what it should.</summary>
public sealed class RegisterFormatException : FormatException
{
    /// <summary>A text cannot be read as a register.</summary>
    public RegisterFormatException()
        : this("The text is not a register.")
    {
    }

    /// <summary>A text cannot be read as a register.</summary>
    /// <param name="message">What is wrong.</param>
    public RegisterFormatException(string message)
        : base(message)
    {
    }

    /// <summary>A text cannot be read as a register.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">The cause.</param>
    public RegisterFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal RegisterFormatException(IReadOnlyList<Finding> findings)
        : base(findings.FirstOrDefault(finding => finding.Id is RuleIds.NotValid or RuleIds.UnknownValue)?.ToString() ?? "The text is not a register.")
        => Findings = findings;

    /// <summary>Everything that is wrong, each with its place; the message is the first of them that makes the text unreadable.</summary>
    public IReadOnlyList<Finding> Findings { get; } = [];
}
