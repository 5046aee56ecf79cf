using System.Text.Json;
using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Formats;

/// <summary>
/// An impact assessment begun from the register, in the file that the CNIL's PIA software imports: the processing, its answers
/// to the questions of parts 1 to 3, the measures. Evaluation and validation are left to humans.
/// </summary>
internal static class PiaExport
{
    public static void Write(RegisterView register, Stream stream)
    {
        var useCase = register.UseCases.First();
        string createdAt = Instant(useCase.UseCase.CreatedOn ?? register.Options.AsOf);
        ExportJson.Write(stream, json =>
        {
            json.Object("pia", () => WriteHeader(json, register, useCase, createdAt));
            json.Array("answers", PiaAnswers.Of(useCase), answer =>
            {
                json.WriteString("reference_to", answer.Question);
                json.Object("data", () => WriteData(json, answer));
                json.WriteString("created_at", createdAt);
            });
            json.Array("measures", PiaAnswers.Measures(useCase), measure =>
            {
                json.WriteNumber("id", measure.Number);
                json.WriteString("title", measure.Title);
                json.WriteString("content", HtmlText.Encode(measure.Content));
                json.WriteString("placeholder", "");
                json.WriteString("created_at", createdAt);
            });
            json.AllTexts("evaluations", []);
            json.AllTexts("comments", []);
        });
    }

    // The keys that the software's import reads; names of persons are for the software's user to enter.
    private static void WriteHeader(Utf8JsonWriter json, RegisterView register, UseCaseView useCase, string createdAt)
    {
        var dpo = useCase.UseCase.Governance?.Dpo;
        json.WriteString("name", useCase.Title);
        json.WriteString("category", PlainText.OneLine(useCase.UseCase.Department ?? ""));
        json.WriteNumber("status", 0);
        json.WriteString("author_name", "");
        json.WriteString("evaluator_name", "");
        json.WriteString("validator_name", "");
        json.WriteString("dpos_names", PlainText.OneLine(register.Register.Organisation.Dpo?.Name ?? ""));
        WriteStatus(json, "dpo_status", dpo?.Opinion switch
        {
            Opinion.Favourable or Opinion.FavourableWithConditions => 1,
            Opinion.Unfavourable => 0,
            _ => null,
        });
        json.WriteString("dpo_opinion", dpo?.Opinion is null ? "" : PlainText.Clean(string.Join("\n", RecordSheet.All
            .SelectMany(section => section.Fields)
            .First(field => field.Id == "dpoOpinion")
            .Read(useCase).Lines)));
        WriteStatus(json, "concerned_people_status", null);
        json.WriteString("concerned_people_opinion", "");
        json.WriteString("people_names", "");
        json.WriteNull("concerned_people_searched_opinion");
        json.WriteString("concerned_people_searched_content", "");
        json.WriteString("rejection_reason", "");
        json.WriteString("applied_adjustments", "");
        json.WriteString("created_at", createdAt);
        json.WriteString("updated_at", Instant(useCase.UseCase.UpdatedOn ?? register.Options.AsOf));
    }

    private static void WriteData(Utf8JsonWriter json, PiaAnswer answer)
    {
        // Rich text: what is not encoded would be markup in the software.
        json.WriteString("text", string.Concat(answer.Lines.Select(line => "<p>" + HtmlText.Encode(line).Replace("\n", "<br>") + "</p>")));
        if (answer.Gauge is { } gauge)
        {
            json.WriteNumber("gauge", gauge);
        }
        else
        {
            json.WriteNull("gauge");
        }

        json.AllTexts("list", answer.Items);
    }

    private static void WriteStatus(Utf8JsonWriter json, string name, int? status)
    {
        if (status is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string Instant(IsoDate date) => date + "T00:00:00.000Z";
}
