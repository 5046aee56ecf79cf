namespace AiGovernance.Analyzers.Flow;

/// <summary>One rule of <c>effects.json</c>: members whose call has an effect outside the program.</summary>
/// <param name="Id">Its id in the file.</param>
/// <param name="Kind">save, send, publish, pay, write, respond, run or delete.</param>
/// <param name="Types">Their metadata names.</param>
/// <param name="Members">Names of methods.</param>
/// <param name="Target">What is written to, so that nothing happens yet if it is in memory: the receiver, an argument, or null.</param>
/// <param name="Adds">True if its input only waits for a rule that writes changes.</param>
/// <param name="WritesChanges">True if it writes what was changed before, and not its input.</param>
/// <param name="Gives">True if the member itself does nothing, but every call on what it gives acts.</param>
/// <param name="NeedsChangingSql">True if it acts only with SQL that changes something.</param>
internal sealed record EffectRule(
    string Id,
    string Kind,
    IReadOnlyList<Glob> Types,
    IReadOnlyList<Glob> Members,
    string? Target,
    bool Adds,
    bool WritesChanges,
    bool Gives,
    bool NeedsChangingSql)
{
    public bool Matches(string type, string member) => Glob.AnyMatches(Members, member) && Glob.AnyMatches(Types, type);
}
