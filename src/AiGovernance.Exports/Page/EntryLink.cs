using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Page;

/// <summary>The name of an entry within the page: an address may end with it.</summary>
internal static class EntryLink
{
    public static string IdOf(UseCaseView useCase) => "uc-" + string.Concat((useCase.UseCase.Id ?? "").Select(character => char.IsWhiteSpace(character) || char.IsControl(character) ? '-' : character));

    /// <summary>The same as the target of a link.</summary>
    public static string TargetOf(UseCaseView useCase) => "#" + Uri.EscapeDataString(PlainText.Clean(IdOf(useCase)));
}
