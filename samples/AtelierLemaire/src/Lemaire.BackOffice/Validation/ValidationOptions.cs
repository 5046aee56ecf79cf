using System.ComponentModel.DataAnnotations;

namespace Lemaire.BackOffice.Validation;

public sealed class ValidationOptions
{
    public const string Section = "Validation";

    [Required]
    public required string JournalFolder { get; init; }

    /// <summary>The secret behind the pseudonyms in the journal. Kept elsewhere than the journal: who has both knows who decided.</summary>
    [Required]
    public required string KeyFile { get; init; }
}
