using AiGovernance.CodeFixes.Code;

namespace AiGovernance.CodeFixes;

/// <summary>What can be done about a call outside any use case.</summary>
internal enum UseCaseFixKind
{
    Existing,
    New,
    Gateway,
}

/// <summary>One choice of the menu; its text is the equivalence key under which an editor applies it everywhere.</summary>
/// <param name="Kind">What to do.</param>
/// <param name="OnMember">Whether the attribute goes on the member rather than on the type or assembly around it.</param>
/// <param name="Value">The use case, or the file of the register that gets the new entry.</param>
internal sealed record UseCaseFix(UseCaseFixKind Kind, bool OnMember, string Value = "")
{
    private const char Separator = '|';

    public string Key => Kind + Separator.ToString() + OnMember + Separator + Value;

    /// <summary>
    /// The fix of a key. A tool that applies the first fix of the menu without asking gives the key of the submenu of use
    /// cases, which Roslyn ends with a semicolon: nobody chose one of them, so each type gets a new entry.
    /// </summary>
    public static UseCaseFix Of(string? key)
        => key?.EndsWith(";", StringComparison.Ordinal) == false && key.Split([Separator], 3) is [var kind, var onMember, var value]
            ? new UseCaseFix((UseCaseFixKind)Enum.Parse(typeof(UseCaseFixKind), kind), bool.Parse(onMember), value)
            : new UseCaseFix(UseCaseFixKind.New, OnMember: false);

    /// <summary>The declaration it is for: the member where it is to be and there is one, else what is around it.</summary>
    public CodeTarget? Choose(IReadOnlyList<CodeTarget> targets)
        => targets.FirstOrDefault(target => OnMember == (target.Kind == TargetKind.Member)) ?? (targets.Count > 0 ? targets[0] : null);
}
