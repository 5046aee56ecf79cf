using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Formats;

/// <summary>Which fields of the register answer which question of the CNIL's PIA software.</summary>
internal static class PiaAnswers
{
    private static readonly Dictionary<string, RecordField<UseCaseView>> Fields = RecordSheet.All
        .SelectMany(section => section.Fields)
        .ToDictionary(field => field.Id, StringComparer.Ordinal);

    // Part 3 knows three feared events: illegitimate access, unwanted modification, disappearance of data.
    private static readonly (string Item, RiskType[] Types)[] FearedEvents =
    [
        ("32", [RiskType.ConfidentialityLoss, RiskType.Reidentification, RiskType.PromptInjection, RiskType.SecurityDefect, RiskType.FunctionCreep]),
        ("33", [RiskType.Hallucination, RiskType.ExtractionError, RiskType.DataPoisoning]),
        ("34", [RiskType.MissedDetection]),
    ];

    public static IEnumerable<PiaAnswer> Of(UseCaseView useCase) =>
    [
        Answer("111", useCase, "summary", "purposes", "system"),
        Answer("112", useCase, "gdprRole", "owner", "jointControllers", "recipientsProcessors"),
        Answer("113", useCase, "validationRegimes", "riskCategories"),
        Answer("121", useCase, "dataSubjects", "data", "sensitiveWhich", "recipientsInternal", "recipientsExternal"),
        Answer("122", useCase, "sources", "inputs", "outputs", "logic", "validationPoints"),
        Answer("123", useCase, "software"),
        Answer("211", useCase, "purposes", "objective", "forbiddenUses"),
        Answer("212", useCase, "lawfulBasis", "lawfulBasisReason", "art9Conditions"),
        Answer("213", useCase, "minimisation", "data"),
        Answer("214", useCase, "validationPoints", "oversight"),
        Answer("215", useCase, "retention"),
        Answer("221", useCase, "notice", "clientsInformed", "staffInformed", "disclosure"),
        .. useCase.Data?.LawfulBasis?.Basis is LawfulBasisKind.Consent ? new[] { Answer("222", useCase, "lawfulBasisReason") } : [],
        Answer("223", useCase, "rights"),
        Answer("224", useCase, "rights"),
        Answer("225", useCase, "rights", "contestation"),
        Answer("226", useCase, "recipientsProcessors"),
        Answer("227", useCase, "transfers", "transferCountries"),
        .. FearedEvents.SelectMany(fear => Risk(useCase, fear.Item, risk => risk.Type is { } type && fear.Types.Contains(type))),
    ];

    /// <summary>The security measures of the entry and its measures against risks, each once.</summary>
    public static IEnumerable<(int Number, string Title, string Content)> Measures(UseCaseView useCase)
    {
        var security = (useCase.Data?.Security ?? []).Select(measure => (Title: useCase.Needed(measure.Measure), Content: measure.Detail ?? ""));
        var mitigations = (useCase.UseCase.Risks ?? []).SelectMany(risk => Mitigations(risk)).Distinct().Select(title => (Title: title, Content: ""));
        return security.Concat(mitigations).Select((measure, index) => (index + 1, PlainText.OneLine(measure.Title), measure.Content));
    }

    private static PiaAnswer Answer(string question, UseCaseView useCase, params string[] fields) => new(question)
    {
        Lines = [.. fields.SelectMany(name => Read(useCase, name)), .. question == "111" ? OtherRisks(useCase) : []],
    };

    private static IEnumerable<string> Read(UseCaseView useCase, string name)
    {
        string[] ids = name switch
        {
            "data" => [.. CnilDataSections.Boxes.Select(box => box.Id)],
            "system" => ["capabilities", "automationLevel"],
            _ => [name],
        };
        var values = ids.Select(id => (Title: Fields[id].GetTitle(useCase.Texts), Value: Fields[id].Read(useCase)))
            .Where(entry => entry.Value.State is FieldState.Stated or FieldState.Missing || (entry.Value.State == FieldState.None && ids.Length == 1))
            .ToList();
        // A question of eight boxes that is not answered is missing once.
        return values.Count > 1 && values.TrueForAll(entry => entry.Value.State == FieldState.Missing)
            ? [useCase.Texts.Labelled(useCase.Texts["Section.dataCategories"], useCase.Texts.Missing)]
            : values.Select(entry => useCase.Texts.Labelled(entry.Title, string.Join("\n", entry.Value.Lines)));
    }

    private static IEnumerable<PiaAnswer> Risk(UseCaseView useCase, string item, Func<Risk, bool> belongs)
    {
        Risk[] risks = [.. (useCase.UseCase.Risks ?? []).Where(belongs)];
        if (risks.Length == 0)
        {
            return [];
        }

        string[] descriptions = [.. risks.Select(risk => PlainText.OneLine(risk.Description ?? "")).Where(text => text.Length > 0).Distinct()];
        return
        [
            new(item + "1") { Items = descriptions },
            new(item + "2") { Items = [.. risks.Select(risk => useCase.Needed(risk.Type)).Distinct()] },
            new(item + "3") { Items = [.. risks.Where(risk => risk.Source is not null).Select(risk => useCase.Word(risk.Source!.Value)).Distinct()] },
            new(item + "4") { Items = [.. risks.SelectMany(Mitigations).Distinct()] },
            new(item + "5") { Gauge = Worst(risks, risk => risk.Residual?.Severity ?? risk.Severity) },
            new(item + "6") { Gauge = Worst(risks, risk => risk.Residual?.Likelihood ?? risk.Likelihood) },
        ];
    }

    // Bias and the like fit none of the three feared events; they are not lost.
    private static IEnumerable<string> OtherRisks(UseCaseView useCase)
    {
        var others = (useCase.UseCase.Risks ?? []).Where(risk => risk.Type is not { } type || !FearedEvents.Any(fear => fear.Types.Contains(type))).ToList();
        return others.Count == 0 ? [] : [useCase.Texts.Labelled(useCase.Texts["Word.OtherRisks"], string.Join("\n", others.Select(risk =>
            useCase.Texts.Labelled(useCase.Needed(risk.Type), useCase.Needed(risk.Description)))))];
    }

    private static IEnumerable<string> Mitigations(Risk risk) => (UseCaseView.All(risk.Mitigations) ?? []).Select(PlainText.OneLine);

    private static int? Worst(Risk[] risks, Func<Risk, int?> level) => risks.Max(risk => level(risk) is >= 1 and <= 4 ? level(risk) : null);
}
