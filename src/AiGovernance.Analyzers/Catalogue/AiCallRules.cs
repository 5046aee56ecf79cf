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

    public AiCallRule? Find(string assemblyName, string typeName, string memberName)
    {
        if (!_byAssembly.TryGetValue(assemblyName, out var rules))
        {
            return null;
        }

        foreach (var rule in rules)
        {
            if (rule.Matches(typeName, memberName))
            {
                return _exclusions.Any(exclusion => exclusion.CoversMember(typeName, memberName)) ? null : rule;
            }
        }

        return null;
    }

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
