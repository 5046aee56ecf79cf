using System.Globalization;
using AiGovernance.Localisation;

namespace AiGovernance;

/// <summary>The journal cannot hold a record, so there is no decision.</summary>
public sealed class ValidationJournalException : IOException
{
    private readonly Message _message;

    internal ValidationJournalException(JournalFailure failure, string path, object? detail = null, Exception? cause = null)
        : base(null, cause)
    {
        Failure = failure;
        _message = new Message(HumanValidationException.Texts, "Journal." + failure, path, detail ?? cause?.Message ?? "");
    }

    /// <summary>What is wrong.</summary>
    public JournalFailure Failure { get; }

    /// <summary>What is wrong and what to do, in the language of <see cref="CultureInfo.CurrentUICulture"/> (French, else English).</summary>
    public override string Message => GetMessage(CultureInfo.CurrentUICulture);

    /// <summary>What is wrong and what to do, in a given language: French for a French culture, else English.</summary>
    /// <param name="culture">The culture of the reader.</param>
    public string GetMessage(CultureInfo culture) => _message.ToString(culture);
}
