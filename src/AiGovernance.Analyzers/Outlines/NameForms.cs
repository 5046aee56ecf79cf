namespace AiGovernance.Analyzers.Outlines;

/// <summary>What a name says, without what its place adds: <c>GetChatClient</c>, <c>_chatClient</c> and <c>IChatClient</c> speak of the same thing.</summary>
internal static class NameForms
{
    private static readonly string[] Makers = ["Get", "Create", "As", "Build", "To", "New", "Open", "Use", "Resolve"];
    private static readonly string[] Endings = ["Service", "Endpoint", "Operations", "Api"];

    /// <summary>The core of the name of a type, property, field or variable, to be compared without regard to case.</summary>
    public static string Core(string name)
    {
        string core = name.TrimStart('_');
        if (core.Length > 2 && core[0] == 'I' && char.IsUpper(core[1]))
        {
            core = core.Substring(1);
        }

        foreach (string ending in Endings)
        {
            if (core.Length > ending.Length && core.EndsWith(ending, StringComparison.Ordinal))
            {
                core = core.Substring(0, core.Length - ending.Length);
                break;
            }
        }

        return core.Length > 3 && core.EndsWith("s", StringComparison.Ordinal) ? core.Substring(0, core.Length - 1) : core;
    }

    /// <summary>What a method makes or gives, by its name: <c>ChatClient</c> for <c>GetChatClientAsync</c>; null if its name does not say.</summary>
    public static string? Made(string method)
    {
        string name = method.EndsWith("Async", StringComparison.Ordinal) ? method.Substring(0, method.Length - 5) : method;
        foreach (string maker in Makers)
        {
            if (name.Length > maker.Length && name.StartsWith(maker, StringComparison.Ordinal) && char.IsUpper(name[maker.Length]))
            {
                return name.Substring(maker.Length);
            }
        }

        return null;
    }

    /// <summary>The part of a namespace that names a library: vendors have many, so that their name alone says nothing.</summary>
    public static string Family(string containing)
    {
        string[] parts = containing.Split('.');
        int length = parts[0] is "Microsoft" or "Azure" or "Google" or "Amazon" or "System" ? 3 : 1;
        return string.Join(".", parts.Take(length));
    }
}
