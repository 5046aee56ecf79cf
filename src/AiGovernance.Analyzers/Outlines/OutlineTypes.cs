using AiGovernance.Analyzers.Catalogue;

namespace AiGovernance.Analyzers.Outlines;

/// <summary>Which types and members are declared for SDKs that are missing, as far as the words of the code need them.</summary>
internal sealed class OutlineTypes
{
    private const string Constructor = ".ctor";

    // What a library's pattern leaves open altogether is a service or client, not any word of the code.
    private static readonly string[] Endings = ["Service", "Client", "Endpoint", "Generator", "Generation", "Agent", "Model"];

    private readonly HashSet<string> _words;
    private readonly Dictionary<string, string[]> _matches = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OutlineType> _types = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _namesByCore;
    private readonly List<OutlineType> _interfaces;

    public OutlineTypes(AiCatalogue catalogue, IReadOnlyCollection<AiSdk> sdks, IReadOnlyCollection<string> words)
    {
        _words = new HashSet<string>(words, StringComparer.Ordinal);
        var wanted = new HashSet<AiSdk>(sdks);
        foreach (var rule in catalogue.Rules.Where(rule => wanted.Contains(rule.Sdk)))
        {
            Add(rule);
        }

        foreach (var site in catalogue.Constructions.Where(site => wanted.Contains(site.Sdk)))
        {
            Add(site);
        }

        _interfaces = _types.Values.Where(type => type is { IsInterface: true, Arity: 0, Path.Length: 1 }).OrderByDescending(type => type.Name.Length).ToList();
        _namesByCore = _types.Values.Where(type => !type.IsExtension && type.Arity == 0).ToLookup(type => NameForms.Core(type.Name), type => type.FullName, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The source text of each assembly.</summary>
    public IEnumerable<(string Assembly, string Text)> Declarations()
        => _types.Values.GroupBy(type => type.Assembly, StringComparer.OrdinalIgnoreCase).Select(group => (group.Key, OutlineText.Of(group, this)));

    /// <summary>Whether types of an assembly name types that may be of other assemblies.</summary>
    public bool HasResults(string assembly)
        => _types.Values.Any(type => string.Equals(type.Assembly, assembly, StringComparison.OrdinalIgnoreCase)
            && (type.Factories.Count > 0 || (ContractOf(type) is { } contract && contract.Assembly != type.Assembly)));

    /// <summary>The type that a factory gives, by its name.</summary>
    public string? ResultOf(string factory)
        => NameForms.Made(factory) is { } made
            ? _namesByCore[NameForms.Core(made)].OrderByDescending(name => name.EndsWith("." + made, StringComparison.Ordinal)).FirstOrDefault()
            : null;

    /// <summary>The type that a class of extension methods is for, by its name.</summary>
    public string? ExtendedBy(OutlineType extensions)
        => _types.Values.FirstOrDefault(type => !type.IsExtension
            && type.Namespace == extensions.Namespace
            && type.Arity == 0
            && (type.Name == extensions.ExtendedName || type.Name == "I" + extensions.ExtendedName))?.FullName;

    /// <summary>The interface that a class without calls of its own fulfils, by its name: <c>OpenAIChatCompletionService</c> is an <c>IChatCompletionService</c>.</summary>
    public OutlineType? ContractOf(OutlineType type)
        => type.IsInterface || type.Calls.Count > 0 ? null : _interfaces.FirstOrDefault(contract => type.Name.EndsWith(contract.Name.Substring(1), StringComparison.Ordinal));

    private void Add(AiCallRule rule)
    {
        foreach (var name in rule.Types.SelectMany(Names))
        {
            if (Type(name, rule.Sdk) is { } type)
            {
                type.Calls.UnionWith(rule.Members.SelectMany(Members).Where(member => rule.Matches(name, member)));
            }
        }
    }

    private void Add(AiConstruction site)
    {
        foreach (var name in site.Types.Where(type => !OutlineType.IsExtensionName(type.Pattern)).SelectMany(Names))
        {
            if (Type(name, site.Sdk) is not { } type)
            {
                continue;
            }

            foreach (string member in site.Members.SelectMany(Members).Where(member => member != Constructor))
            {
                if (site.ModelParameters.Concat(site.EndpointParameters).Contains("value"))
                {
                    type.Options.Add(member);
                }
                else
                {
                    type.Factories[member] = site.ModelParameters is [var model, ..] ? model : null;
                }
            }
        }
    }

    // The first library that has a name keeps it: two declarations would be ambiguous.
    private OutlineType? Type(string fullName, AiSdk sdk)
    {
        string assembly = sdk.Assemblies[0];
        if (!_types.TryGetValue(fullName, out var type))
        {
            type = new OutlineType(fullName, assembly);
            if (!type.IsDeclarable)
            {
                return null;
            }

            _types.Add(fullName, type);
        }

        return string.Equals(type.Assembly, assembly, StringComparison.OrdinalIgnoreCase) ? type : null;
    }

    private IEnumerable<string> Names(Glob type)
    {
        if (type.IsExact)
        {
            return [type.Pattern];
        }

        string containing = MetadataNames.NamespaceOf(type.Pattern);
        if (containing.Length == 0 || type.Pattern.IndexOf('+') >= 0)
        {
            return [];
        }

        bool isOpen = type.Pattern.Length == containing.Length + 2;
        return Matches(type, containing + ".")
            .Where(word => char.IsUpper(word[0]) && (!isOpen || Array.Exists(Endings, ending => word.EndsWith(ending, StringComparison.Ordinal))))
            .Select(word => containing + "." + word);
    }

    private IEnumerable<string> Members(Glob member) => member.IsExact ? [member.Pattern] : Matches(member, "");

    // The words of the code which a pattern covers, each pattern looked at once.
    private string[] Matches(Glob pattern, string before)
    {
        if (!_matches.TryGetValue(pattern.Pattern, out string[]? words))
        {
            _matches.Add(pattern.Pattern, words = _words.Where(word => pattern.IsMatch(before + word)).ToArray());
        }

        return words;
    }
}
