using System.Collections.Immutable;

namespace AiGovernance.Analyzers.Catalogue;

/// <summary>
/// The rules that one compilation can use, arranged for the order in which code asks: first the bare name of a member,
/// which costs one look-up, then assembly, type and member of what the name is bound to.
/// </summary>
internal sealed class AiCallRules
{
    private readonly Dictionary<string, List<AiCallRule>> _byAssembly = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<Glob> _patterns = [];
    private readonly ImmutableArray<AiExclusion> _exclusions;

    public AiCallRules(IEnumerable<AiCallRule> rules, ImmutableArray<AiExclusion> exclusions, IEnumerable<string> assemblyNames)
    {
        var referenced = new HashSet<string>(assemblyNames, StringComparer.OrdinalIgnoreCase);
        _exclusions = exclusions.Where(exclusion => exclusion.Members.Count > 0).ToImmutableArray();
        foreach (var rule in rules)
        {
            bool isUsable = false;
            foreach (string assembly in rule.Sdk.Assemblies)
            {
                if (referenced.Contains(assembly))
                {
                    isUsable = true;
                    Add(assembly, rule);
                }
            }

            if (isUsable)
            {
                AddNames(rule.Members);
            }
        }
    }

    public bool IsEmpty => _byAssembly.Count == 0;

    /// <summary>Whether any rule has a member of that name.</summary>
    public bool HasMember(string name) => _names.Contains(name) || Glob.AnyMatches(_patterns, name);

    /// <summary>The rules that have types in an assembly.</summary>
    public IReadOnlyList<AiCallRule> Of(string assemblyName) => _byAssembly.TryGetValue(assemblyName, out var rules) ? rules : [];

    public AiCallRule? Find(string assemblyName, string typeName, string memberName)
    {
        foreach (var rule in Of(assemblyName))
        {
            if (rule.Matches(typeName, memberName))
            {
                return IsExcluded(typeName, memberName) ? null : rule;
            }
        }

        return null;
    }

    /// <summary>Whether a rule or an exception speaks of a member, as a call or as none.</summary>
    public bool Knows(string assemblyName, string typeName, string memberName)
        => Of(assemblyName).Any(rule => rule.Knows(typeName, memberName)) || IsExcluded(typeName, memberName);

    private bool IsExcluded(string typeName, string memberName) => _exclusions.Any(exclusion => exclusion.CoversMember(typeName, memberName));

    private void Add(string assembly, AiCallRule rule)
    {
        if (!_byAssembly.TryGetValue(assembly, out var rules))
        {
            _byAssembly[assembly] = rules = [];
        }

        rules.Add(rule);
    }

    private void AddNames(IReadOnlyList<Glob> members)
    {
        foreach (var member in members)
        {
            if (member.IsExact)
            {
                _names.Add(member.Pattern);
            }
            else
            {
                _patterns.Add(member);
            }
        }
    }
}
