namespace AiGovernance.Analyzers.Flow;

/// <summary>One rule of <c>effects.json</c>: members whose call has an effect outside the program.</summary>
/// <param name="Id">Its id in the file.</param>
/// <param name="Kind">save, send, publish, pay, write, respond, run or delete.</param>
/// <param name="Types">Their metadata names.</param>
/// <param name="Members">Names of methods.</param>
/// <param name="Except">Receivers of these types have no effect.</param>
/// <param name="Adds">True if its input only waits for a rule that writes changes.</param>
/// <param name="WritesChanges">True if it writes what was changed before, and not its input.</param>
internal sealed record EffectRule(
    string Id,
    string Kind,
    IReadOnlyList<Glob> Types,
    IReadOnlyList<Glob> Members,
    IReadOnlyList<Glob> Except,
    bool Adds,
    bool WritesChanges)
{
    public bool Matches(string type, string member) => Glob.AnyMatches(Members, member) && Glob.AnyMatches(Types, type);
}
