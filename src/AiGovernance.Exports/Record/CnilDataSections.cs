namespace AiGovernance.Exports.Record;

/// <summary>The sections of the CNIL's <i>fiche de registre</i> about categories of data. GDPR Article 30(1)(c) and (f).</summary>
internal static class CnilDataSections
{
    /// <summary>The boxes in the CNIL's order, each with one of the categories that the legal pack puts into it.</summary>
    public static IReadOnlyList<(string Id, DataCategory Example)> Boxes { get; } =
    [
        ("dataIdentity", DataCategory.Identity),
        ("dataPersonalLife", DataCategory.PersonalLife),
        ("dataProfessionalLife", DataCategory.ProfessionalLife),
        ("dataEconomic", DataCategory.EconomicFinancial),
        ("dataConnection", DataCategory.Connection),
        ("dataLocation", DataCategory.Location),
        ("dataInternet", DataCategory.Internet),
        ("dataOther", DataCategory.Other),
    ];

    public static RecordSection<UseCaseView> Collected() => new("dataCategories", [.. Boxes.Select(box => Box(box.Id, BoxOf(box.Example)))]);

    public static RecordSection<UseCaseView> Sensitive() => new("sensitiveData",
    [
        new("sensitive", "dataProcessing.specialCategories", v => v.YesNo(HasSensitive(v))) { IsAsked = v => v.MayProcessPersonalData },
        new("sensitiveWhich", "dataProcessing.specialCategories", Which) { IsAsked = v => v.MayProcessPersonalData && HasSensitive(v) == true },
    ]);

    public static RecordSection<UseCaseView> Retention() => new("retention",
    [
        new("retention", "dataProcessing.retention", Periods) { IsAsked = v => v.MayProcessPersonalData },
    ]);

    private static RecordField<UseCaseView> Box(string id, string? box) => new(id, "dataProcessing.dataCategories", v => v.Data?.DataCategories?
        .Where(use => use.Category is { } category && BoxOf(category) == box)
        .Select(use => Use(v, use)))
    {
        BoxOf = "dataCategories",
        IsAsked = v => v.MayProcessPersonalData,
    };

    public static string? BoxOf(DataCategory category) => LegalPack.Current.GetTerm(category).CnilBox;

    private static string Use(UseCaseView v, DataCategoryUse use)
    {
        string items = string.Join(", ", UseCaseView.All(use.Items) ?? []);
        string category = v.Word(use.Category!.Value);
        return UseCaseView.WithRemarks(
            items.Length == 0 ? category : v.Texts.Labelled(category, items),
            use.State is { } state ? v.Word(state) : null,
            use.SentToService switch { true => v.Texts["Word.SentToService"], false => v.Texts["Word.NotSentToService"], null => null });
    }

    private static bool IsSensitive(DataCategory? category) => category is { } known && LegalPack.Current.GetTerm(known).CnilRow is "6" or ['S', ..];

    // "No" needs three answers: special categories, criminal data, national number.
    private static bool? HasSensitive(UseCaseView v)
    {
        bool isStated = v.Data?.SpecialCategories is { Count: > 0 } || v.Data?.CriminalData?.Processed == true || v.Data?.NationalId?.Processed == true
            || v.Data?.DataCategories?.Any(use => IsSensitive(use.Category)) == true;
        return isStated ? true
            : v.Data is { SpecialCategories: not null, CriminalData.Processed: false, NationalId.Processed: false } ? false
            : null;
    }

    private static IEnumerable<string>? Which(UseCaseView v)
    {
        var data = v.Data!;
        var uses = (data.DataCategories ?? []).Where(use => IsSensitive(use.Category)).Select(use => Use(v, use));
        var special = (data.SpecialCategories ?? []).Select(use => UseCaseView.WithRemarks(v.Needed(use.Category), use.Art9Condition is { } condition ? v.Word(condition) : null, use.LegalText));
        var criminal = data.CriminalData is { Processed: true } crime ? [UseCaseView.WithRemarks(v.Word(DataCategory.CriminalConvictionsOrOffences), crime.LegalBasisInLaw)] : Array.Empty<string>();
        var national = data.NationalId is { Processed: true } number ? [UseCaseView.WithRemarks(v.Word(DataCategory.NationalId), number.AuthorisedBy)] : Array.Empty<string>();
        return uses.Concat(special).Concat(criminal).Concat(national).Distinct();
    }

    private static IEnumerable<string>? Periods(UseCaseView v)
    {
        var categories = v.Data?.DataCategories?.Select(use => v.Texts.Labelled(v.Needed(use.Category), v.Duration(use.Retention) ?? v.Needed(use.RetentionCriteria)));
        var objects = v.Data?.Retention?.Select(rule => v.Texts.Labelled(
            v.Needed(rule.Object),
            UseCaseView.WithRemarks(
                v.Duration(rule.Period) ?? v.Needed(rule.Criteria),
                rule.Period is null ? null : rule.Criteria,
                rule.StartsAt,
                rule.Deletion is { } deletion ? v.Word(deletion) : null)));
        return UseCaseView.Together(categories, objects);
    }
}
