namespace AiGovernance;

/// <summary>How to reach an organisation or a service of it.</summary>
public sealed record Contact : RegisterElement
{
    /// <summary>The e-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>The telephone number, international form preferred.</summary>
    public string? Phone { get; init; }
}
