using System.ComponentModel.DataAnnotations;

namespace Lemaire.InvoiceWorker;

public sealed class InvoiceOptions
{
    public const string Section = "Invoices";

    [Required]
    public required string DropFolder { get; init; }

    /// <summary>Where the accountants find the proposals they have to check.</summary>
    [Required]
    public required string QueueFolder { get; init; }

    [Required]
    public required string ManualFolder { get; init; }

    public TimeSpan Interval { get; init; } = TimeSpan.FromMinutes(1);
}
