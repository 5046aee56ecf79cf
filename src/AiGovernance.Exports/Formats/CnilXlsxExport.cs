using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Formats;

/// <summary>The sheets of <see cref="CnilExport"/> as a workbook: a cover, one sheet per activity, what is missing.</summary>
internal static class CnilXlsxExport
{
    private const int Width = 60;

    public static void Write(RegisterView register, Stream stream)
    {
        var texts = register.Texts;
        var missing = new MissingFacts();
        var workbook = new Workbook(texts["Value.Cut"]);
        (string, int)[] columns = [(texts["Column.Field"], Width), (texts["Column.Content"], Width)];
        workbook.Add(texts["Heading.Cover"], columns, Cover(register, missing));
        foreach (var activity in register.ControllerActivities)
        {
            workbook.Add(CnilExport.ActivityTitle(activity), columns, Sheet(activity, missing));
        }

        workbook.Add(missing, texts);
        workbook.Write(stream);
    }

    private static IEnumerable<IReadOnlyList<string>> Cover(RegisterView register, MissingFacts missing)
    {
        var texts = register.Texts;
        yield return [texts["Title.Cnil"], texts.Format("Line.AsOf", texts.Date(register.Options.AsOf))];
        foreach (var row in Rows(RecordSheet.Cover, register.Organisation, register.Organisation.Name, missing))
        {
            yield return row;
        }

        int number = 0;
        foreach (var activity in register.ControllerActivities)
        {
            yield return [texts.Format("Heading.ActivityNumber", ++number), CnilExport.ActivityTitle(activity)];
        }

        foreach (string leftOut in CnilExport.LeftOut(register))
        {
            yield return [texts["Heading.LeftOut"], leftOut];
        }
    }

    private static IEnumerable<IReadOnlyList<string>> Sheet(UseCaseView activity, MissingFacts missing)
    {
        foreach (var section in RecordSheet.Cnil)
        {
            yield return [section.GetTitle(activity.Texts).ToUpper(activity.Texts.Culture), ""];
            foreach (var row in Rows(section, activity, activity.Title, missing))
            {
                yield return row;
            }
        }
    }

    private static IEnumerable<IReadOnlyList<string>> Rows<T>(RecordSection<T> section, T subject, string where, MissingFacts missing)
        where T : class, IRecordSubject
    {
        foreach (var field in section.Fields)
        {
            var value = field.Read(subject);
            missing.Note(subject, where, field, value);

            // A row a line: spreadsheet programs do not all make a row as high as a text of several lines.
            yield return [field.GetTitle(subject.Texts), value.Lines.Count == 0 ? "" : value.Lines[0]];
            foreach (string line in value.Lines.Skip(1))
            {
                yield return ["", line];
            }
        }
    }
}
