using System.Collections.Concurrent;
using AiGovernance.Analyzers.Catalogue;
using AiGovernance.Analyzers.Scopes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AiGovernance.Analyzers.Flow;

/// <summary>Tells which calls act outside the program. Each method is judged once.</summary>
internal sealed class Effects(EffectCatalogue catalogue, AiCatalogue services)
{
    private readonly ConcurrentDictionary<IMethodSymbol, EffectRule?> _rules = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _own = new(SymbolEqualityComparer.Default);

    /// <summary>The rule for a library's method, by itself or what it overrides or implements.</summary>
    public EffectRule? RuleFor(IMethodSymbol method, ITypeSymbol? receiver)
    {
        var rule = _rules.GetOrAdd((method.ReducedFrom ?? method).OriginalDefinition, Find);
        return rule is null || IsExcept(rule, receiver) ? null : rule;
    }

    /// <summary>
    /// Whether a method of the organisation, whose body is elsewhere, says by its name that it acts: quiet unless the
    /// first word is a verb of acting and no other word says that a human comes first.
    /// </summary>
    public bool IsOwnEffect(IInvocationOperation call)
        => call.Instance is not IInstanceReferenceOperation and not IObjectCreationOperation
            && _own.GetOrAdd(call.TargetMethod.OriginalDefinition, IsOwn);

    private EffectRule? Find(IMethodSymbol method)
    {
        if (method.ContainingType is null)
        {
            return null;
        }

        foreach (var declared in Contracts.OverriddenOrImplemented(method).OfType<IMethodSymbol>().Prepend(method))
        {
            string type = MetadataNames.Of(declared.ContainingType);
            foreach (var rule in catalogue.Rules)
            {
                if (rule.Matches(type, declared.Name))
                {
                    return rule;
                }
            }
        }

        return null;
    }

    private static bool IsExcept(EffectRule rule, ITypeSymbol? receiver)
        => rule.Except.Count > 0
            && receiver is INamedTypeSymbol named
            && Contracts.BasesOf(named).Prepend(named).Any(type => Glob.AnyMatches(rule.Except, MetadataNames.Of(type)));

    private bool IsOwn(IMethodSymbol method)
    {
        if (method.MethodKind is not (MethodKind.Ordinary or MethodKind.ReducedExtension)
            || method.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Interface, IsRecord: false } type
            || type.AllInterfaces.Any(contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable)
            || IsOfPlatform(method.ContainingAssembly)
            || services.IsOfSdk(method.ContainingAssembly.Name)
            || type.ContainingNamespace is { Name: "AiGovernance", ContainingNamespace.IsGlobalNamespace: true })
        {
            return false;
        }

        var words = Words(method.Name).ToList();
        return words.Count > 0
            && (catalogue.Verbs.Contains(words[0]) || (catalogue.VerbsWithoutResult.Contains(words[0]) && GivesNothing(method)))
            && !words.Skip(1).Concat(Words(type.Name)).Concat(method.Parameters.SelectMany(parameter => Words(parameter.Type.Name))).Any(catalogue.ExceptWords.Contains);
    }

    private static bool GivesNothing(IMethodSymbol method)
        => method.ReturnsVoid || method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", IsGenericType: false };

    private static bool IsOfPlatform(IAssemblySymbol? assembly)
        => assembly is null
            || assembly.Name is "mscorlib" or "netstandard" or "System"
            || assembly.Name.StartsWith("System.", StringComparison.Ordinal)
            || assembly.Name.StartsWith("Microsoft.", StringComparison.Ordinal);

    // "SendToReviewerAsync": Send, To, Reviewer, Async.
    private static IEnumerable<string> Words(string name)
    {
        int start = 0;
        for (int i = 1; i <= name.Length; i++)
        {
            if (i == name.Length || (char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])))))
            {
                yield return name.Substring(start, i - start);
                start = i;
            }
        }
    }
}
