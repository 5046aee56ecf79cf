using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;

namespace AiGovernance.Tests.Validation;

public sealed partial class ValidationMessageTests
{
    [Fact]
    public void Every_refusal_and_every_failure_is_explained_in_both_languages()
    {
        var english = Texts("en");
        var french = Texts("fr");
        string[] expected = [.. Enum.GetNames<HumanValidationViolation>(), .. Enum.GetNames<JournalFailure>().Select(name => "Journal." + name)];

        Assert.Equal(expected.Order(StringComparer.Ordinal), english.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), french.Keys.Order(StringComparer.Ordinal));
        Assert.All(english, text => Assert.Equal(Placeholders(text.Value), Placeholders(french[text.Key])));
        Assert.All(french.Values, text => Assert.DoesNotMatch(@"\p{L}'\p{L}| [:;!?»]|« ", text));
    }

    [Fact]
    public void A_refusal_has_a_code_and_names_the_clause()
    {
        var refusal = new HumanValidationException(HumanValidationViolation.ReasonMissing, "humanValidation.points[0].reasonRequired", "invoices", "book");
        Assert.Equal("reason-missing", refusal.Code);
        Assert.Equal("A reason is required at 'book' of 'invoices': say why.", refusal.GetMessage(CultureInfo.GetCultureInfo("en")));
        Assert.Equal("Un motif est exigé au point «\u00A0book\u00A0» de «\u00A0invoices\u00A0»\u00A0: indiquez-le.", refusal.GetMessage(CultureInfo.GetCultureInfo("fr")));
    }

    private static Dictionary<string, string> Texts(string language)
        => HumanValidationException.Texts.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => HumanValidationException.Texts.GetString((string)entry.Key, CultureInfo.GetCultureInfo(language))!);

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d(:\w)?\}")]
    private static partial Regex Placeholder();
}
