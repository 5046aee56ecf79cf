using System.ComponentModel.DataAnnotations;

namespace Lemaire.BackOffice.Ai;

public sealed class AiOptions
{
    public const string Section = "AI";

    /// <summary>The stop switch named in the register: false sends everybody back to the manual procedure.</summary>
    public bool Enabled { get; init; }

    [Required]
    public required Uri Endpoint { get; init; }

    [Required]
    public required string Deployment { get; init; }

    public string? ApiKey { get; init; }

    public bool IsAvailable => Enabled && !string.IsNullOrWhiteSpace(ApiKey);
}
