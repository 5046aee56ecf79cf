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

    /// <summary>Below it, a folder for each person, where their opinions lie.</summary>
    [Required]
    public required string OpinionFolder { get; init; }

    /// <summary>What persons decided for: the accounting software books and pays from here, and from nowhere else.</summary>
    [Required]
    public required string DecidedFolder { get; init; }

    [Required]
    public required string ManualFolder { get; init; }

    [Required]
    public required string JournalFolder { get; init; }

    /// <summary>The secret behind the pseudonyms in the journal, kept elsewhere than the journal.</summary>
    [Required]
    public required string KeyFile { get; init; }

    /// <summary>Accounts, and the roles of the register that they have.</summary>
    public Dictionary<string, string[]> People { get; init; } = [];

    public TimeSpan Interval { get; init; } = TimeSpan.FromMinutes(1);
}
