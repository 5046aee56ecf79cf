using System.Globalization;
using System.Text.RegularExpressions;

namespace AiGovernance.Tests.Law;

public sealed partial class LegalPackTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr");

    private static LegalPack Pack => LegalPack.Current;

    // The words of journals, of records of calls and of refusals are for programs; no register has them.
    private static readonly Type[] WordsOfRecords =
    [
        typeof(AiCallOutcome), typeof(HumanValidationViolation), typeof(JournalFailure), typeof(JournalProblemKind), typeof(RecommendationStatus), typeof(RecordedAction), typeof(ToolCallProblem),
    ];

    private static IEnumerable<Type> PublicEnums => typeof(LegalPack).Assembly.GetExportedTypes().Where(type => type.IsEnum).Except(WordsOfRecords);

    private static IEnumerable<(string Name, LegalFact Fact)> AllFacts =>
    [
        .. Pack.Texts.Select(text => (text.Id, (LegalFact)text)),
        .. Pack.Calendar.Select(entry => (entry.Id, (LegalFact)entry)),
        .. Pack.Thresholds.Select(threshold => (threshold.Id, (LegalFact)threshold)),
        ("EEA", Pack.EuropeanEconomicArea),
        .. Pack.AdequacyDecisions.Select(decision => (decision.Country, (LegalFact)decision)),
        .. Pack.Purposes.Select(purpose => (purpose.Id, (LegalFact)purpose)),
        .. Pack.Capabilities.Select(capability => (capability.Id, (LegalFact)capability)),
        .. Pack.Provisions.Select(provision => (provision.Id, (LegalFact)provision)),
        .. Pack.Vocabularies.SelectMany(vocabulary => vocabulary.Value.Terms.Select(term => ($"{vocabulary.Key}.{term.Key}", (LegalFact)term.Value))),
    ];

    [Fact]
    public void The_version_and_its_day_are_said()
    {
        Assert.Equal("2026.11", Pack.Version);
        Assert.Equal(IsoDate.Parse("2026-11-23"), Pack.AsOf);
    }

    [Fact]
    public void Every_value_of_every_vocabulary_has_a_term_and_no_term_lacks_its_value() =>
        Assert.Equal(
            PublicEnums.SelectMany(type => WordsOf(type).Select(word => $"{type.Name}.{word}")).Order(StringComparer.Ordinal),
            Pack.Vocabularies.SelectMany(vocabulary => vocabulary.Value.Terms.Keys.Select(word => $"{vocabulary.Key}.{word}")).Order(StringComparer.Ordinal));

    [Fact]
    public void Labels_within_a_vocabulary_differ() =>
        Assert.All(Pack.Vocabularies, vocabulary =>
        {
            Assert.Distinct(vocabulary.Value.Terms.Values.Select(term => term.GetLabel(French)));
            Assert.Distinct(vocabulary.Value.Terms.Values.Select(term => term.GetLabel(English)));
        });

    [Fact]
    public void Everything_has_a_label_in_both_languages_a_source_and_a_date() =>
        Assert.All(AllFacts, entry =>
        {
            Assert.NotEqual("", entry.Fact.GetLabel(French));
            Assert.NotEqual("", entry.Fact.GetLabel(English));
            Assert.NotEqual("", entry.Fact.Source);
            Assert.InRange(entry.Fact.VerifiedOn, IsoDate.Parse("2026-11-01"), IsoDate.Parse("2027-12-31"));
        });

    [Fact]
    public void Every_text_that_is_cited_is_known()
    {
        var known = Pack.Texts.Select(text => text.Id).ToHashSet(StringComparer.Ordinal);

        Assert.All(AllFacts, entry => Assert.All(Citation.Parse(entry.Fact.Source).TextIds, id => Assert.Contains(id, known)));
    }

    [Fact]
    public void A_provision_is_cited_only_of_a_text_that_says_how_to_write_it()
    {
        var whole = Pack.Texts.Where(text => text.Article is null).Select(text => text.Id).ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(AllFacts.SelectMany(entry => entry.Fact.Source.Split("; ")), source => source.Contains(':', StringComparison.Ordinal) && whole.Contains(source.Split(':')[0]));
    }

    [Fact]
    public void French_is_written_with_typographic_apostrophes_and_no_break_spaces()
    {
        var texts = LegalPackFile.StringsIn(LegalPackFile.Node).Where(text => text.Path.EndsWith(".fr", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(texts);
        Assert.DoesNotContain(texts, text => text.Value.Contains('\'', StringComparison.Ordinal) || BreakingSpace().IsMatch(text.Value));
    }

    [Fact]
    public void Nothing_claims_that_anything_is_compliant() =>
        Assert.DoesNotContain(
            AllFacts.SelectMany(entry => new[] { entry.Fact.GetLabel(English), entry.Fact.GetLabel(French) }),
            label => label.Contains("compliant", StringComparison.OrdinalIgnoreCase) || label.EndsWith("conforme", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Every_term_of_the_Data_Privacy_Vocabulary_exists()
    {
        var known = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "dpv-2.3-terms.txt")).ToHashSet(StringComparer.Ordinal);
        string[] written =
        [
            .. Pack.Vocabularies.Values.SelectMany(vocabulary => vocabulary.Terms.Values).SelectMany(term => term.DpvTerms),
            .. Pack.Purposes.SelectMany(purpose => purpose.DpvTerms),
            .. Pack.Capabilities.SelectMany(capability => capability.DpvTerms),
        ];

        Assert.True(written.Length > 200);
        Assert.Empty(written.Except(known));
    }

    [Fact]
    public void A_value_is_read_as_a_data_protection_officer_reads_it()
    {
        var term = Pack.GetTerm(LawfulBasisKind.LegitimateInterests);

        Assert.Equal("Intérêts légitimes", term.GetLabel(French));
        Assert.Equal("Intérêts légitimes", term.GetLabel(CultureInfo.GetCultureInfo("fr-CA")));
        Assert.Equal("Legitimate interests", term.GetLabel(CultureInfo.InvariantCulture));
        Assert.Equal("GDPR Article 6(1)(f)", Pack.FormatCitation(term.Source, English));
        Assert.Equal(["eu-gdpr:A6-1-f"], term.DpvTerms);
        Assert.Equal(LegalConfidence.Verified, term.Confidence);
    }

    [Fact]
    public void A_term_has_the_source_of_its_vocabulary_unless_it_states_its_own()
    {
        Assert.Equal("gdpr:30(1)(c)", Pack.GetTerm(DataSubjectCategory.Customer).Source);
        Assert.Equal("gdpr:8; gdpr:recital38", Pack.GetTerm(DataSubjectCategory.Child).Source);
        Assert.Equal(LegalConfidence.Secondary, Pack.GetTerm(DataCategory.Identity).Confidence);
        Assert.Equal(LegalConfidence.Verified, Pack.GetTerm(DataCategory.Health).Confidence);
        Assert.Equal(IsoDate.Parse("2026-11-23"), Pack.GetTerm(DataCategory.Health).VerifiedOn);
    }

    [Fact]
    public void A_data_category_knows_where_it_stands_in_the_records_of_the_CNIL()
    {
        var identity = Pack.GetTerm(DataCategory.Identity);
        Assert.Equal("État-civil, identité, données d’identification, images", identity.CnilBox);
        Assert.Equal("1", identity.CnilRow);
        Assert.Equal(["user.name"], identity.FideslangKeys);

        Assert.Equal("S7", Pack.GetTerm(DataCategory.Health).CnilRow);
        Assert.Equal("6", Pack.GetTerm(DataCategory.NationalId).CnilRow);
        Assert.Null(Pack.GetTerm(DataCategory.FreeText).CnilRow);
        Assert.All(Enum.GetValues<DataCategory>(), category => Assert.NotNull(Pack.GetTerm(category).CnilBox));
    }

    [Fact]
    public void Every_criterion_of_an_impact_assessment_is_explained() =>
        Assert.All(Enum.GetValues<DpiaCriterion>(), criterion => Assert.NotNull(Pack.GetTerm(criterion).GetExplanation(French)));

    [Theory]
    [InlineData("aiAct.literacy", "2025-02-02")]
    [InlineData("aiAct.prohibitions", "2025-02-02")]
    [InlineData("aiAct.generalPurposeModels", "2025-08-02")]
    [InlineData("aiAct.omnibus2026", "2026-07-27")]
    [InlineData("aiAct.transparency", "2026-08-02")]
    [InlineData("aiAct.general", "2026-08-02")]
    [InlineData("aiAct.prohibitions2026", "2026-12-02")]
    [InlineData("aiAct.marking", "2026-12-02")]
    [InlineData("aiAct.sandboxes", "2027-08-02")]
    [InlineData("aiAct.highRiskAnnexIII", "2027-12-02")]
    [InlineData("aiAct.highRiskAnnexI", "2028-08-02")]
    [InlineData("aiAct.legacyPublicAuthorities", "2030-08-02")]
    public void The_calendar_is_the_one_as_amended_in_2026(string id, string day)
    {
        var entry = Pack.GetCalendarEntry(id);

        Assert.Equal(IsoDate.Parse(day), entry.AppliesFrom);
        Assert.Equal(LegalConfidence.Verified, entry.Confidence);
        Assert.False(entry.AppliesOn(entry.AppliesFrom.AddDays(-1)));
        Assert.True(entry.AppliesOn(entry.AppliesFrom));
    }

    [Fact]
    public void The_day_of_registration_is_uncertain_and_says_so()
    {
        var registration = Pack.GetCalendarEntry("aiAct.registration");

        Assert.Equal(LegalConfidence.Unverified, registration.Confidence);
        Assert.Contains("Uncertain", registration.GetExplanation(English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("logRetention", "P6M")]
    [InlineData("review", "P12M")]
    [InlineData("reviewHighRisk", "P6M")]
    [InlineData("reviewOverdue", "P90D")]
    [InlineData("packAge", "P6M")]
    [InlineData("recheck", "P12M")]
    [InlineData("pilotLength", "P92D")]
    public void A_period_of_a_rule(string id, string period) => Assert.Equal(IsoDuration.Parse(period), Pack.GetPeriod(id));

    [Theory]
    [InlineData("dpiaCriteria", 2)]
    [InlineData("worksCouncilHeadcount", 50)]
    [InlineData("recordExemptionHeadcount", 250)]
    [InlineData("residualSeverity", 3)]
    [InlineData("priorityRisk", 3)]
    [InlineData("twoPersons", 2)]
    public void A_number_of_a_rule(string id, int number) => Assert.Equal(number, Pack.GetNumber(id));

    [Fact]
    public void An_id_that_the_pack_lacks_is_an_error_of_the_programmer()
    {
        Assert.Throws<KeyNotFoundException>(() => Pack.GetCalendarEntry("aiAct.unknown"));
        Assert.Throws<KeyNotFoundException>(() => Pack.GetThreshold("unknown"));
        Assert.Throws<KeyNotFoundException>(() => Pack.GetNumber("logRetention"));
        Assert.Throws<KeyNotFoundException>(() => Pack.GetPeriod("dpiaCriteria"));
        Assert.Throws<KeyNotFoundException>(() => Pack.GetProvision("50-9"));
        Assert.Throws<KeyNotFoundException>(() => Pack.GetTerm(DayOfWeek.Monday));
        Assert.Throws<ArgumentOutOfRangeException>(() => Pack.GetTerm((UseCaseStatus)99));
    }

    [Theory]
    [InlineData("FR", true)]
    [InlineData("no", true)]
    [InlineData("IS", true)]
    [InlineData("CH", false)]
    [InlineData("GB", false)]
    [InlineData("France", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_country_is_in_the_European_Economic_Area_or_not(string? country, bool expected) =>
        Assert.Equal(expected, Pack.IsInEuropeanEconomicArea(country));

    [Fact]
    public void No_country_is_both_in_the_European_Economic_Area_and_found_adequate()
    {
        Assert.Equal(30, Pack.EuropeanEconomicArea.Countries.Count);
        Assert.DoesNotContain(Pack.AdequacyDecisions, decision => Pack.IsInEuropeanEconomicArea(decision.Country));
    }

    [Fact]
    public void A_decision_of_adequacy_may_be_limited_in_time_and_in_scope()
    {
        var unitedKingdom = Pack.FindAdequacyDecision("gb")!;
        Assert.True(unitedKingdom.IsInForceOn(IsoDate.Parse("2031-12-27")));
        Assert.False(unitedKingdom.IsInForceOn(IsoDate.Parse("2031-12-28")));
        Assert.False(unitedKingdom.IsPartial);

        var unitedStates = Pack.FindAdequacyDecision("US")!;
        Assert.True(unitedStates.IsPartial);
        Assert.True(unitedStates.RequiresCertification);
        Assert.False(unitedStates.IsInForceOn(IsoDate.Parse("2023-07-09")));

        Assert.NotNull(Pack.FindAdequacyDecision("BR"));
        Assert.Null(Pack.FindAdequacyDecision("FR"));
        Assert.Null(Pack.FindAdequacyDecision("CN"));
        Assert.Null(Pack.FindAdequacyDecision(null));
    }

    [Fact]
    public void A_partial_decision_says_for_whom_it_holds() =>
        Assert.All(Pack.AdequacyDecisions.Where(decision => decision.IsPartial), decision => Assert.NotNull(decision.GetExplanation(French)));

    [Theory]
    [InlineData("recruitmentScreening", "recruitmentScreening")]
    [InlineData("RecruitmentScreening", "recruitmentScreening")]
    [InlineData("dpv:RecruitmentApplicationScreening", "recruitmentScreening")]
    [InlineData("cv-screening", "recruitmentScreening")]
    [InlineData("Tri de CV", "recruitmentScreening")]
    [InlineData("Comptes rendus", "recordManagement")]
    [InlineData("dpv:CustomerCare", "customerCare")]
    [InlineData("knitting", null)]
    [InlineData("", null)]
    [InlineData(" - ", null)]
    [InlineData(null, null)]
    public void A_purpose_is_found_by_its_word_or_another_one(string? category, string? id) => Assert.Equal(id, Pack.FindPurpose(category)?.Id);

    [Fact]
    public void Every_purpose_and_capability_of_the_example_is_known()
    {
        var useCases = ExampleRegister.Load().UseCases;

        Assert.All(useCases, useCase => Assert.NotNull(Pack.FindPurpose(useCase.Purpose?.Category)));
        Assert.All(useCases.SelectMany(useCase => useCase.Ai?.Capabilities ?? []), name => Assert.NotNull(Pack.FindCapability(name)));
    }

    [Fact]
    public void A_purpose_suggests_what_to_examine()
    {
        Assert.Equal([AnnexIIIPoint.Point4a], Pack.FindPurpose("recruitment")!.AnnexIII);
        Assert.Equal([AnnexIIIPoint.Point5b], Pack.FindPurpose("creditScoring")!.AnnexIII);
        Assert.Equal([ProhibitedPractice.SocialScoring], Pack.FindPurpose("socialScoring")!.Article5);
        Assert.Equal([ProhibitedPractice.FacialImageScraping], Pack.FindPurpose("facialScraping")!.Article5);
        Assert.Contains(ProhibitedPractice.CrimePrediction, Pack.FindPurpose("crimePrediction")!.Article5);
        Assert.Empty(Pack.FindPurpose("customerCare")!.AnnexIII);
    }

    [Fact]
    public void Detecting_fraud_is_not_credit_scoring()
    {
        var fraud = Pack.FindPurpose("fraudDetection")!;

        Assert.Empty(fraud.AnnexIII);
        Assert.Contains("excepted", fraud.GetExplanation(English), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_point_of_Annex_III_and_every_practice_that_a_purpose_can_show_is_suggested_by_something()
    {
        var points = Pack.Purposes.SelectMany(purpose => purpose.AnnexIII).Concat(Pack.Capabilities.SelectMany(capability => capability.AnnexIII));
        var practices = Pack.Purposes.SelectMany(purpose => purpose.Article5).Concat(Pack.Capabilities.SelectMany(capability => capability.Article5));

        Assert.Empty(Enum.GetValues<AnnexIIIPoint>().Except(points));

        // No purpose or capability names itself a manipulation or an exploitation: only the questions of the screening find these two.
        Assert.Equal([ProhibitedPractice.Manipulation, ProhibitedPractice.ExploitingVulnerabilities], Enum.GetValues<ProhibitedPractice>().Except(practices));
    }

    [Fact]
    public void A_capability_implies_facts()
    {
        var emotions = Pack.FindCapability("Emotion recognition")!;
        Assert.True(emotions.EmotionRecognition);
        Assert.Equal([AnnexIIIPoint.Point1c], emotions.AnnexIII);

        Assert.True(Pack.FindCapability("ai:ChatbotCapability")!.InteractsWithPersons);
        Assert.True(Pack.FindCapability("textGeneration")!.SyntheticContent);
        Assert.True(Pack.FindCapability("scoring")!.Profiling);
        Assert.True(Pack.FindCapability("remoteBiometricIdentification")!.RemoteBiometricIdentification);
        Assert.True(Pack.FindCapability("biometricCategorisation")!.BiometricCategorisation);
        Assert.Empty(Pack.FindCapability("biometricVerification")!.AnnexIII);
        Assert.False(Pack.FindCapability("speechRecognition")!.SyntheticContent);
        Assert.Null(Pack.FindCapability("knitting"));
    }

    [Fact]
    public void No_word_names_two_things()
    {
        Assert.Distinct(Pack.Purposes.SelectMany(purpose => purpose.Aliases.Append(purpose.Id)).Select(Letters));
        Assert.Distinct(Pack.Capabilities.SelectMany(capability => capability.Aliases.Append(capability.Id)).Select(Letters));

        static string Letters(string word) => new([.. word.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
    }

    [Theory]
    [InlineData("4a-", 6)]
    [InlineData("14-4-", 5)]
    [InlineData("27-1-", 6)]
    [InlineData("50-", 6)]
    public void The_provisions_are_complete(string prefix, int count) =>
        Assert.Equal(count, Pack.Provisions.Count(provision => provision.Id.StartsWith(prefix, StringComparison.Ordinal)));

    [Fact]
    public void A_duty_says_who_owes_it()
    {
        Assert.Equal([AiActRole.Provider], Pack.GetProvision("50-1").OwedBy);
        Assert.Equal([AiActRole.Deployer], Pack.GetProvision("50-4-deepFake").OwedBy);
    }

    private static IEnumerable<string> WordsOf(Type vocabulary) =>
        (IEnumerable<string>)typeof(Vocabulary).GetMethod(nameof(Vocabulary.WordsOf))!.MakeGenericMethod(vocabulary).Invoke(null, null)!;

    [GeneratedRegex("(^|[^\u00A0])[;?!»]| :|«[^\u00A0]")]
    private static partial Regex BreakingSpace();
}
