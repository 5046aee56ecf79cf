using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Formats;

/// <summary>The record as a table, one row per use case: what <c>csv</c> and <c>xlsx</c> share.</summary>
internal static class UseCaseTable
{
    public static IReadOnlyList<RecordField<UseCaseView>> Fields { get; } = [.. RecordSheet.All.SelectMany(section => section.Fields)];

    /// <summary>The titles of the columns; the last column says what is missing in its row.</summary>
    public static IReadOnlyList<string> Titles(ExportTexts texts) => [.. Fields.Select(field => field.GetTitle(texts)), texts["Heading.Missing"]];

    public static IReadOnlyList<string> Row(UseCaseView useCase, MissingFacts? all = null)
    {
        var missing = new MissingFacts();
        var cells = new string[Fields.Count + 1];
        for (int i = 0; i < Fields.Count; i++)
        {
            var value = Fields[i].Read(useCase);
            cells[i] = string.Join("\n", value.Lines);
            missing.Note(useCase, useCase.Title, Fields[i], value);
            all?.Note(useCase, useCase.Title, Fields[i], value);
        }

        cells[Fields.Count] = string.Join("\n", missing.All.Select(fact => fact.Field));
        return cells;
    }
}
