using System.Globalization;
using AiGovernance.Localisation;

namespace AiGovernance;

/// <summary>The journal cannot hold a record, so there is no decision.</summary>
public sealed class ValidationJournalException : IOException
{
    private readonly Message _message;

    /// <summary>What a journal throws. For those who implement <see cref="IValidationJournal"/>.</summary>
    /// <param name="failure">What is wrong.</param>
    /// <param name="journal">The name of the journal: its path, or its server and database.</param>
    /// <param name="detail">What the disk or the database said; with <see cref="JournalFailure.Tampered"/> the line, with <see cref="JournalFailure.RecordChanged"/> the number of the record.</param>
    /// <param name="cause">The cause.</param>
    public ValidationJournalException(JournalFailure failure, string journal, string? detail = null, Exception? cause = null)
        : base(null, cause)
    {
        Failure = failure;
        _message = new Message(HumanValidationException.Texts, "Journal." + failure, journal, detail ?? cause?.Message ?? "");
    }

    /// <summary>What is wrong.</summary>
    public JournalFailure Failure { get; }

    /// <summary>What is wrong and what to do, in the language of <see cref="CultureInfo.CurrentUICulture"/> (French, else English).</summary>
    public override string Message => GetMessage(CultureInfo.CurrentUICulture);

    /// <summary>What is wrong and what to do, in a given language: French for a French culture, else English.</summary>
    /// <param name="culture">The culture of the reader.</param>
    public string GetMessage(CultureInfo culture) => _message.ToString(culture);
}
