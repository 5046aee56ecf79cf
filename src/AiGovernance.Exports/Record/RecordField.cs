namespace AiGovernance.Exports.Record;

/// <summary>One field of a record: its title, its place in the register, and how its content is read.</summary>
/// <param name="id">The title is the text <c>Field.{id}</c>.</param>
/// <param name="path">The place in the register; its description and legal source are those of the schema.</param>
/// <param name="read">The content in lines; <see langword="null"/> if the register says nothing, empty if it says "none".</param>
internal sealed class RecordField<T>(string id, string path, Func<T, IEnumerable<string>?> read)
    where T : class, IRecordSubject
{
    public string Id { get; } = id;

    public string Path { get; } = path;

    /// <summary>Whether the field may stay empty.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The id of the section if the field is one of its boxes to tick: no content means that it is not ticked.</summary>
    public string? BoxOf { get; init; }

    /// <summary>Whether the question makes sense; if not stated, it always does.</summary>
    public Func<T, bool>? IsAsked { get; init; }

    public bool IsBox => BoxOf is not null;

    public string GetTitle(ExportTexts texts) => texts["Field." + Id];

    /// <summary>What to answer if the content is missing: of boxes all together.</summary>
    public string GetMissingTitle(ExportTexts texts) => BoxOf is null ? GetTitle(texts) : texts["Section." + BoxOf];

    public FieldValue Read(T subject)
    {
        if (IsAsked?.Invoke(subject) == false)
        {
            return new FieldValue(FieldState.NotApplicable, [subject.Texts["Value.NotApplicable"]], false);
        }

        int gaps = subject.Gaps;
        if (read(subject) is not { } content)
        {
            return IsOptional
                ? new FieldValue(FieldState.NotStated, [], false)
                : new FieldValue(FieldState.Missing, [subject.Texts.Missing], false);
        }

        string[] lines = [.. content.Select(line => PlainText.Clean(line).Trim())];
        return lines.Length == 0
            ? new FieldValue(FieldState.None, [subject.Texts[IsBox ? "Value.No" : "Value.None"]], false)
            : new FieldValue(FieldState.Stated, lines, subject.Gaps > gaps);
    }
}
