using AiGovernance.Exports.Page;
using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Formats;

/// <summary>The record of a processor: the use cases in which the organisation processes for others. GDPR Article 30(2).</summary>
internal static class ProcessorExport
{
    public static void Write(RegisterView register, Stream stream)
    {
        var texts = register.Texts;
        using var page = new PaperPage(stream, register, texts["Title.Processor"]);
        if (!register.ProcessorActivities.Any())
        {
            page.Paragraph(texts["Line.NoProcessor"]);
            return;
        }

        page.Contents(texts["Heading.Activities"], register.ProcessorActivities.Select(CnilExport.ActivityTitle));
        int number = 0;
        foreach (var activity in register.ProcessorActivities)
        {
            page.BeginSheet(++number, CnilExport.ActivityTitle(activity));
            foreach (var section in RecordSheet.Processor)
            {
                page.Section(section, activity, activity.Title);
            }

            page.EndSheet();
        }
    }
}
