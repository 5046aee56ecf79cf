using System.Text.Json;
using AiGovernance.Exports;
using AiGovernance.Exports.Record;
using AiGovernance.Tool.Schema;

namespace AiGovernance.Tool.Differences;

/// <summary>Values of a register as a person reads them: labels of the legal pack, titles instead of ids, dates of the language.</summary>
internal sealed class ValueWords(AiRegister register, ExportTexts texts)
{
    private readonly RegisterView _view = new(register, new ExportOptions { AsOf = IsoDate.MinValue, Culture = texts.Culture });

    /// <summary>The value on one line.</summary>
    public string Of(JsonElement value, FieldShape? shape) => value.ValueKind switch
    {
        JsonValueKind.True => texts.YesNo(true),
        JsonValueKind.False => texts.YesNo(false),
        JsonValueKind.Number => value.TryGetDecimal(out decimal number) ? texts.Number(number) : value.GetRawText(),
        JsonValueKind.String => OfText(value.GetString()!, shape),
        JsonValueKind.Array => value.GetArrayLength() == 0 ? texts["Value.None"] : string.Join(", ", value.EnumerateArray().Select(item => Of(item, shape?.Items))),
        JsonValueKind.Object => string.Join(texts.IsFrench ? "\u00A0; " : "; ", value.EnumerateObject().Where(property => property.Value.ValueKind != JsonValueKind.Null).Select(property => OfProperty(property, shape))),
        _ => "",
    };

    private string OfProperty(JsonProperty property, FieldShape? shape)
    {
        var field = shape?.Properties.GetValueOrDefault(property.Name);
        string words = Of(property.Value, field);
        bool speaksForItself = field is not null && field.Format is null && property.Value.ValueKind is JsonValueKind.String or JsonValueKind.Object;
        return speaksForItself ? words : texts.Labelled(field?.Description(texts.Culture) ?? PlainText.OneLine(property.Name), words);
    }

    private string OfText(string text, FieldShape? shape)
    {
        if (shape is { IsVocabulary: true, TypeName: { } name })
        {
            return LegalPack.Current.Vocabularies.TryGetValue(name, out var vocabulary) && vocabulary.Terms.TryGetValue(text, out var term)
                ? term.GetLabel(texts.Culture)
                : PlainText.OneLine(text);
        }

        return PlainText.OneLine((shape?.RefersTo, shape?.Format) switch
        {
            ("roles", _) => _view.Role(text),
            ("vendors", _) => _view.Vendor(text),
            ("services", _) => _view.Lookup.Service(text)?.Name ?? text,
            ("trainings", _) => _view.Lookup.Training(text)?.Title ?? text,
            (_, "date") when IsoDate.TryParse(text, out var date) => texts.Date(date),
            (_, "duration") when IsoDuration.TryParse(text, out var duration) => texts.Duration(duration),
            _ => Known(text) ?? text,
        });
    }

    // Purposes and capabilities are free texts with known words among them.
    private string? Known(string text)
        => (LegalPack.Current.FindPurpose(text) is { } purpose && purpose.Id == text ? purpose.GetLabel(texts.Culture) : null)
            ?? (LegalPack.Current.FindCapability(text) is { } capability && capability.Id == text ? capability.GetLabel(texts.Culture) : null);
}
