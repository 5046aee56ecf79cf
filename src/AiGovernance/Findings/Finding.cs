using System.Globalization;
using AiGovernance.Localisation;

namespace AiGovernance;

/// <summary>Something wrong with a register: which rule says so, how much it weighs, and where it stands in the file.</summary>
public sealed class Finding
{
    private readonly Message _message;
    private readonly string _citation;

    internal Finding(string id, FindingSeverity severity, Message message, string path, int line, int column, string? jsonPath, string? useCaseId, string citation)
    {
        Id = id;
        Severity = severity;
        _message = message;
        Path = path;
        Line = line;
        Column = column;
        JsonPath = jsonPath;
        UseCaseId = useCaseId;
        _citation = citation;
    }

    /// <summary>The id of the rule, for instance <c>AIG1006</c>.</summary>
    public string Id { get; }

    /// <summary>How much it weighs.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>What is wrong and what to do, in the language of <see cref="CultureInfo.CurrentUICulture"/> (French, else English).</summary>
    public string Message => GetMessage(CultureInfo.CurrentUICulture);

    /// <summary>The file, as it was named when it was read; empty for a register that was not read from a text.</summary>
    public string Path { get; }

    /// <summary>The line, from 1; 0 for a register that was not read from a text.</summary>
    public int Line { get; }

    /// <summary>The column, from 1, in UTF-16 units as editors count it; 0 for a register that was not read from a text.</summary>
    public int Column { get; }

    /// <summary>
    /// The place in the JSON text, for instance <c>$.useCases[3].ai.serviceIds[0]</c>: where something is wrong, or where
    /// it is missing; null where the text is not JSON.
    /// </summary>
    public string? JsonPath { get; }

    /// <summary>The id of the use case it belongs to, or null if it concerns the register as a whole.</summary>
    public string? UseCaseId { get; }

    /// <summary>
    /// The legal source of the rule, for instance <c>GDPR Article 30(1)(a)</c>, or null if it has none, in the language of
    /// <see cref="CultureInfo.CurrentUICulture"/> (French, else English).
    /// </summary>
    public string? Source => GetSource(CultureInfo.CurrentUICulture);

    /// <summary>What is wrong and what to do, in a given language: French for a French culture, else English.</summary>
    /// <param name="culture">The culture of the reader.</param>
    public string GetMessage(CultureInfo culture) => _message.ToString(culture);

    /// <summary>The legal source in a given language: French for a French culture, else English.</summary>
    /// <param name="culture">The culture of the reader.</param>
    public string? GetSource(CultureInfo culture) => _citation.Length == 0 ? null : LegalPack.Current.FormatCitation(_citation, culture);

    /// <summary>The finding as one line: <c>path(line,column): severity id: message</c>.</summary>
    public override string ToString()
        => string.Format(CultureInfo.InvariantCulture, "{0}({1},{2}): {3} {4}: {5}", Path, Line, Column, Severity.ToString().ToLowerInvariant(), Id, Message);

    internal static Finding Of(RuleFinding finding, string path, int line, int column, string jsonPath)
        => new(finding.Rule.Id, finding.Severity, finding.Message, path, line, column, jsonPath, finding.UseCaseId, finding.Rule.Citation);
}
