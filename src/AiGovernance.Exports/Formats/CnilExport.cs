using AiGovernance.Exports.Page;
using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Formats;

/// <summary>
/// The controller's record as the CNIL lays it out: a cover, then one sheet per activity. What its sheet has no place for
/// stands in the other formats. GDPR Article 30(1).
/// </summary>
internal static class CnilExport
{
    public static void Write(RegisterView register, Stream stream)
    {
        var texts = register.Texts;
        using var page = new PaperPage(stream, register, texts["Title.Cnil"]);
        page.Contents(texts["Heading.Activities"], register.ControllerActivities.Select(ActivityTitle));
        page.List(texts["Heading.LeftOut"], LeftOut(register));
        int number = 0;
        foreach (var activity in register.ControllerActivities)
        {
            page.BeginSheet(++number, texts.Labelled(texts["Heading.ActivitySheet"], ActivityTitle(activity)));
            foreach (var section in RecordSheet.Cnil)
            {
                page.Section(section, activity, activity.Title);
            }

            page.EndSheet();
        }
    }

    /// <summary>The name of the activity, and of the use case if it is another.</summary>
    public static string ActivityTitle(UseCaseView useCase)
        => useCase.Activity == useCase.Title ? useCase.Title : $"{useCase.Activity} – {useCase.Title}";

    public static IEnumerable<string> LeftOut(RegisterView register) => register.UseCases
        .Where(useCase => useCase.IsProcessor || !useCase.MayProcessPersonalData)
        .Select(useCase => UseCaseView.WithRemarks(useCase.Title, register.Texts[useCase.IsProcessor ? "Value.InProcessorRecord" : "Value.NoPersonalData"]));
}
