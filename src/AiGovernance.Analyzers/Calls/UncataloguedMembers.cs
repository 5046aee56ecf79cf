using System.Collections.Concurrent;
using System.Collections.Immutable;
using AiGovernance.Analyzers.Catalogue;
using AiGovernance.Analyzers.Scopes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AiGovernance.Analyzers.Calls;

/// <summary>
/// Finds uses of public members of known AI clients which look like a call and which no rule of the catalogue has, neither
/// as a call nor as harmless: SDKs grow faster than any list.
/// </summary>
internal sealed class UncataloguedMembers
{
    // What an SDK's client does beside sending data to a model.
    private static readonly string[] Harmless =
    [
        "Abort", "Add", "Archive", "As", "Attach", "Build", "Cancel", "Check", "Clear", "Close", "Commit", "Connect", "Copy", "Count", "CreateAssistant", "CreateEvaluation", "CreateFile",
        "CreateFineTuning", "CreateRealtimeClientSecret", "CreateSession", "CreateThread", "CreateVectorStore", "Delete", "Deserialize", "Detach",
        "Disconnect", "Dispose", "Download", "Exists", "Find", "Finish", "Get", "Has", "Heartbeat", "Import", "Interrupt", "Is", "List", "Load", "Modify", "Open", "Pause", "Ping", "Poll",
        "Pull", "Push", "Query", "Read", "Receive", "Remove", "Rename", "Reset", "Results", "Resume", "Retrieve", "Save", "Search", "Serialize", "Set", "Show", "Sign", "Start", "Stop", "Stream",
        "Store", "Terminate", "Try", "Unarchive", "Unpause", "Update", "Upload", "Validate", "Wait", "WithRawResponse", "Write",
    ];

    private readonly AiTargets _targets;
    private readonly AiCallRules _known;
    private readonly ImmutableArray<AiCallRule> _rules;
    private readonly ConcurrentDictionary<ISymbol, bool> _isOne = new(SymbolEqualityComparer.Default);
    private readonly Lazy<HashSet<string>> _names;

    public UncataloguedMembers(Compilation compilation, AiTargets targets, AiCatalogue catalogue)
    {
        var referenced = compilation.ReferencedAssemblyNames.Select(name => name.Name).Append(compilation.AssemblyName ?? "").ToList();
        _targets = targets;
        _known = catalogue.KnownIn(referenced);
        _rules = referenced.SelectMany(_known.Of).Where(rule => rule.IsCore).Distinct().ToImmutableArray();
        _names = new Lazy<HashSet<string>>(() => new HashSet<string>(Clients(compilation).SelectMany(Members).Select(member => member.Name), StringComparer.Ordinal));
    }

    /// <summary>All of them in the referenced SDKs.</summary>
    public static IEnumerable<IMethodSymbol> All(Compilation compilation, AiTargets targets, AiCatalogue catalogue)
    {
        var members = new UncataloguedMembers(compilation, targets, catalogue);
        return members.Clients(compilation).SelectMany(members.Members);
    }

    /// <summary>The member whose name <paramref name="name"/> is, if it is one.</summary>
    public IMethodSymbol? Find(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellationToken)
        => _names.Value.Contains(name.Identifier.ValueText)
            && !References.IsOnlyNamed(name)
            && model.GetSymbolInfo(name, cancellationToken).Symbol is IMethodSymbol method
            && _isOne.GetOrAdd((method.ReducedFrom ?? method).OriginalDefinition, symbol => IsOne((IMethodSymbol)symbol))
            ? method
            : null;

    private IEnumerable<IMethodSymbol> Members(INamedTypeSymbol client) => client.GetMembers().OfType<IMethodSymbol>().Where(IsOne);

    private bool IsOne(IMethodSymbol method)
        => method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public }
            && IsAsync(method.ReturnType)
            && !Array.Exists(Harmless, start => StartsWithWord(method.Name, start))
            && _targets.OwnClientRule(method.ContainingType) is not null
            && _targets.Of(method) is null
            && !IsKnown(method)
            && !Contracts.OverriddenOrImplemented(method).OfType<IMethodSymbol>().Any(IsKnown);

    private bool IsKnown(IMethodSymbol method)
        => method.ContainingAssembly is { } assembly && _known.Knows(assembly.Name, MetadataNames.Of(method.ContainingType), method.Name);

    private static bool StartsWithWord(string name, string word)
        => name.StartsWith(word, StringComparison.Ordinal) && (name.Length == word.Length || !char.IsLower(name[word.Length]));

    // With a result: a task alone says that something was done, not that something was answered.
    private static bool IsAsync(ITypeSymbol type)
        => type is INamedTypeSymbol { TypeArguments: [var result] } generic
            && generic.Name is "Task" or "ValueTask" or "IAsyncEnumerable" or "AsyncCollectionResult" or "AsyncStreamingResponse"
            && ((INamedTypeSymbol)type).TypeArguments[0].SpecialType != SpecialType.System_Boolean;

    private IEnumerable<INamedTypeSymbol> Clients(Compilation compilation)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var pattern in _rules.SelectMany(rule => rule.Types))
        {
            foreach (var type in pattern.IsExact ? compilation.GetTypesByMetadataName(pattern.Pattern) : InNamespace(compilation, pattern))
            {
                if (_targets.OwnClientRule(type) is not null && seen.Add(type))
                {
                    yield return type;
                }
            }
        }
    }

    // A pattern is looked for in the namespace that it begins with, not in the whole SDK.
    private static IEnumerable<INamedTypeSymbol> InNamespace(Compilation compilation, Glob pattern)
    {
        var current = compilation.GlobalNamespace;
        string fixedPart = pattern.Pattern.Substring(0, pattern.Pattern.IndexOf('*'));
        foreach (string name in fixedPart.Split('.').Take(fixedPart.Count(c => c == '.')))
        {
            if (current.GetNamespaceMembers().FirstOrDefault(member => member.Name == name) is not { } inner)
            {
                return [];
            }

            current = inner;
        }

        return current.IsGlobalNamespace ? [] : TypesIn(current).Where(type => pattern.IsMatch(MetadataNames.Of(type)));
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol container)
        => container.GetTypeMembers().Concat(container.GetNamespaceMembers().SelectMany(TypesIn));
}
