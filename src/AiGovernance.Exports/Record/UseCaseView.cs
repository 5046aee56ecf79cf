using System.Diagnostics.CodeAnalysis;

namespace AiGovernance.Exports.Record;

/// <summary>
/// A use case and the words for its facts. Every reading answers <see langword="null"/> where the register says nothing, so
/// that a missing fact cannot pass for "no".
/// </summary>
internal sealed class UseCaseView(RegisterView register, AiUseCase useCase) : IRecordSubject
{
    public RegisterView Register => register;

    public AiUseCase UseCase => useCase;

    public ExportTexts Texts => register.Texts;

    public int Gaps { get; private set; }

    public DataProcessing? Data => useCase.DataProcessing;

    public AiAct? Act => useCase.AiAct;

    public HumanValidation? Validation => useCase.HumanValidation;

    /// <summary>The title, on one line.</summary>
    public string Title => PlainText.OneLine(useCase.Title) is { Length: > 0 } title ? title : PlainText.OneLine(useCase.Id);

    /// <summary>The activity of the record of processing that the use case belongs to; if none is named, the use case is one.</summary>
    public string Activity => PlainText.OneLine(Data?.ActivityName ?? "") is { Length: > 0 } name ? name : Title;

    /// <summary>Not known is not "no".</summary>
    public bool MayProcessPersonalData => Data?.PersonalData is not PersonalDataPresence.No;

    public bool IsProcessor => Data?.GdprRole is GdprRole.Processor;

    public bool IsHighRisk => Act?.RiskCategories?.Any(category => category is RiskCategory.HighRiskAnnexI or RiskCategory.HighRiskAnnexIII) == true;

    public static IEnumerable<string>? One(string? text) => string.IsNullOrWhiteSpace(text) ? null : [text!];

    public static IEnumerable<string>? All(IReadOnlyList<string>? texts)
        => texts is null || (texts.Count > 0 && texts.All(string.IsNullOrWhiteSpace)) ? null : texts.Where(text => !string.IsNullOrWhiteSpace(text));

    /// <summary>What stands in several fields as one content; nothing if all are empty.</summary>
    public static IEnumerable<string>? Together(params IEnumerable<string>?[] parts)
        => parts.All(part => part is null) ? null : parts.SelectMany(part => part ?? []);

    public IEnumerable<string>? On(IsoDate? date) => date is { } known ? [Texts.Date(known)] : null;

    public IEnumerable<string>? YesNo(bool? answer) => answer is { } known ? [Texts.YesNo(known)] : null;

    public string Word<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(T value)
        where T : struct, Enum => LegalPack.Current.GetTerm(value).GetLabel(Texts.Culture);

    public IEnumerable<string>? Term<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(T? value)
        where T : struct, Enum => value is { } known ? [Word(known)] : null;

    public IEnumerable<string>? Terms<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(IReadOnlyList<T>? values)
        where T : struct, Enum => values?.Select(Word);

    public IEnumerable<string>? Role(string? id) => string.IsNullOrWhiteSpace(id) ? null : [register.Role(id!)];

    public IEnumerable<string>? Roles(IReadOnlyList<string>? ids) => All(ids)?.Select(register.Role);

    public IEnumerable<string>? Trainings(IReadOnlyList<string>? ids)
        => All(ids)?.Select(id => register.Lookup.Training(id) is { } training ? training.Title : id);

    /// <summary>A label and its content on one line; nothing if there is no content.</summary>
    public IEnumerable<string>? Labelled(string label, IEnumerable<string>? content)
        => content is null ? null : [Texts.Labelled(Texts["Word." + label], string.Join(", ", content))];

    /// <summary>The word for "missing" within a content; the field then counts as incomplete.</summary>
    public string Gap()
    {
        Gaps++;
        return Texts.Missing;
    }

    /// <summary>A term that belongs to a content, or that it is missing.</summary>
    public string Needed<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(T? value)
        where T : struct, Enum => value is { } known ? Word(known) : Gap();

    /// <summary>A text that belongs to a content, or that it is missing.</summary>
    public string Needed(string? text) => string.IsNullOrWhiteSpace(text) ? Gap() : text!;

    public string Needed(IEnumerable<string>? texts)
    {
        string joined = string.Join(", ", texts ?? []);
        return joined.Length == 0 ? Gap() : joined;
    }

    /// <summary>A text with remarks in brackets, those that there are.</summary>
    public static string WithRemarks(string text, params string?[] remarks)
    {
        string inBrackets = string.Join(", ", remarks.Where(remark => !string.IsNullOrWhiteSpace(remark)));
        return inBrackets.Length == 0 ? text : $"{text} ({inBrackets})";
    }

    public string? Duration(IsoDuration? duration) => duration is { } known ? Texts.Duration(known) : null;
}
