using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Formats;

/// <summary>The record as a table, one row per use case: what <c>csv</c> and <c>xlsx</c> share.</summary>
internal static class UseCaseTable
{
    public static IReadOnlyList<RecordField<UseCaseView>> Fields { get; } = [.. RecordSheet.All.SelectMany(section => section.Fields)];

    /// <summary>The titles of the columns; the last column says what is missing in its row.</summary>
    public static IReadOnlyList<string> Titles(ExportTexts texts) => [.. Fields.Select(field => field.GetTitle(texts)), texts["Heading.Missing"]];

    public static IReadOnlyList<string> Row(UseCaseView useCase, ICollection<MissingFact>? missing = null)
    {
        var cells = new string[Fields.Count + 1];
        var incomplete = new List<string>();
        for (int i = 0; i < Fields.Count; i++)
        {
            var value = Fields[i].Read(useCase);
            cells[i] = string.Join("\n", value.Lines);
            if (value.IsIncomplete)
            {
                string title = Fields[i].GetTitle(useCase.Texts);
                incomplete.Add(title);
                missing?.Add(new MissingFact(useCase.Title, title, Fields[i].Path));
            }
        }

        cells[Fields.Count] = string.Join("\n", incomplete);
        return cells;
    }
}
