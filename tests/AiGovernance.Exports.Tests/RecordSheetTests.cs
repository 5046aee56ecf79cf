using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Tests;

/// <summary>The one description of the record: the CNIL's words and order, the schema's places.</summary>
public sealed partial class RecordSheetTests
{
    private static readonly ExportTexts French = new(CultureInfo.GetCultureInfo("fr"));

    [Fact]
    public void The_sections_stand_in_the_order_and_words_of_the_cnil()
        => Assert.Equal(
            [
                "Fiche de registre",
                "Objectifs poursuivis",
                "Catégories de personnes concernées",
                "Catégories de données collectées",
                "Données sensibles",
                "Durées de conservation des catégories de données",
                "Catégories de destinataires des données",
                "Transferts des données hors UE",
                "Mesures de sécurité",
            ],
            RecordSheet.Cnil.Select(section => section.GetTitle(French)));

    [Fact]
    public void Every_category_of_data_has_a_box_and_the_boxes_have_the_words_of_the_cnil()
    {
        var boxes = CnilDataSections.Boxes.ToDictionary(box => CnilDataSections.BoxOf(box.Example)!, box => French["Field." + box.Id]);

        Assert.All(boxes, box => Assert.Equal(box.Key, box.Value));
        string[] places = [.. boxes.Keys, French["Field.sensitive"]];
        Assert.All(Enum.GetValues<DataCategory>(), category => Assert.Contains(CnilDataSections.BoxOf(category)!, places));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void The_boxes_of_the_security_measures_have_the_labels_of_the_legal_pack(string language)
    {
        var texts = new ExportTexts(CultureInfo.GetCultureInfo(language));
        Assert.Equal(
            Enum.GetValues<SecurityMeasureKind>().Select(kind => LegalPack.Current.GetTerm(kind).GetLabel(texts.Culture)),
            CnilSections.Security().Fields.Select(field => field.GetTitle(texts)));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Every_field_is_described_by_the_schema(string language)
    {
        var texts = new ExportTexts(CultureInfo.GetCultureInfo(language));
        string[] paths = [.. RecordSheet.All.Concat(RecordSheet.Processor).SelectMany(section => section.Fields).Select(field => field.Path), .. RecordSheet.Cover.Fields.Select(field => field.Path)];

        Assert.All(paths, path => Assert.NotEmpty(FieldGuide.Description(path, texts)));
        Assert.Equal(LegalPack.Current.FormatCitation("gdpr:6", texts.Culture), FieldGuide.Source("dataProcessing.lawfulBasis", texts));
    }

    [Fact]
    public void Both_languages_have_the_same_texts_and_placeholders_and_every_text_is_used()
    {
        var resources = new ResourceManager("AiGovernance.Exports.Texts", typeof(RegisterExport).Assembly);
        var english = Read(resources, CultureInfo.InvariantCulture);
        var french = Read(resources, CultureInfo.GetCultureInfo("fr"));

        Assert.Equal(english.Keys.Order(), french.Keys.Order());
        Assert.All(english, pair => Assert.Equal(Placeholders(pair.Value), Placeholders(french[pair.Key])));
        string[] fields = [.. RecordSheet.All.Concat(RecordSheet.Processor).SelectMany(section => section.Fields).Select(field => field.Id), .. RecordSheet.Cover.Fields.Select(field => field.Id)];
        Assert.Equal(fields.Select(id => "Field." + id).Distinct().Order(StringComparer.Ordinal), english.Keys.Where(key => key.StartsWith("Field.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    private static Dictionary<string, string> Read(ResourceManager resources, CultureInfo culture)
        => resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Value).Distinct().Order();

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Placeholder();
}
