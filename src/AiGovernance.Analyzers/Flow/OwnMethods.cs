using System.Collections.Concurrent;
using AiGovernance.Analyzers.Catalogue;
using Microsoft.CodeAnalysis;

namespace AiGovernance.Analyzers.Flow;

/// <summary>
/// Tells of methods of the organisation and of libraries that <c>effects.json</c> does not list whether they act: by the
/// first word of the name, and because a method that gives nothing back is there for what it does. Each is judged once.
/// </summary>
internal sealed class OwnMethods(EffectCatalogue catalogue, AiCatalogue services)
{
    private static readonly string[] Platform = ["System.", "Microsoft.AspNetCore.", "Microsoft.Extensions.", "Microsoft.EntityFrameworkCore", "Microsoft.CodeAnalysis", "Microsoft.JSInterop", "Microsoft.CSharp", "Microsoft.VisualBasic", "Microsoft.Win32"];

    private readonly ConcurrentDictionary<IMethodSymbol, OwnAction> _actions = new(SymbolEqualityComparer.Default);

    public OwnAction ActionOf(IMethodSymbol method) => _actions.GetOrAdd(method.OriginalDefinition, Judge);

    /// <summary>Whether a method may write one of its arguments into another: "mapper.Map(source, target)".</summary>
    public bool Copies(IMethodSymbol method) => Words.Of(method.Name).FirstOrDefault() is { } first && catalogue.CopyingVerbs.Contains(first);

    /// <summary>Whether a name says that a human or the plumbing of the call is behind it: "log", "onProgress".</summary>
    public bool IsQuiet(string name) => Words.Of(name).Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)).Any(IsExcept);

    public static bool GivesNothing(IMethodSymbol method)
        => method.ReturnsVoid || method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", IsGenericType: false };

    private OwnAction Judge(IMethodSymbol method)
    {
        if (method.MethodKind is not (MethodKind.Ordinary or MethodKind.ReducedExtension)
            || method.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Interface, IsRecord: false } type
            || type.AllInterfaces.Any(contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable)
            || IsOfPlatform(method.ContainingAssembly)
            || services.IsOfSdk(method.ContainingAssembly.Name)
            || type.ContainingNamespace is { Name: "AiGovernance", ContainingNamespace.IsGlobalNamespace: true }
            || Words.Of(method.Name).SkipWhile(catalogue.AuxiliaryVerbs.Contains).Concat(Words.Of(method.Name)).FirstOrDefault() is not { } verb)
        {
            return OwnAction.None;
        }

        // Drafts are saved for a human; sent, they are an effect like any other. Reviews may be a validator's, or the customers'.
        bool keeps = catalogue.KeepingVerbs.Contains(verb);
        bool goesOut = catalogue.Verbs.Contains(verb) && !keeps;
        return method.Parameters.SelectMany(parameter => Words.Of(parameter.Type.Name)).Any(IsExcept)
            || NamesHuman(Words.Of(method.Name).Skip(1).ToList(), keeps)
            || Words.Of(type.Name).Any(word => catalogue.PlumbingWords.Contains(word) || (!goesOut && catalogue.HumanWords.Contains(word)) || (keeps && catalogue.HumanPlaces.Contains(word)))
                ? OwnAction.None
                : ActionOf(method, verb);
    }

    private bool NamesHuman(List<string> words, bool keeps)
        => words.Any(word => IsExcept(word) || (keeps && catalogue.HumanPlaces.Contains(word)))
            || words.Zip(words.Skip(1), (preposition, word) => preposition is "To" or "For" or "Into" && catalogue.HumanPlaces.Contains(word)).Any(isThere => isThere);

    private OwnAction ActionOf(IMethodSymbol method, string verb)
    {
        if (catalogue.Verbs.Contains(verb) || (catalogue.CommittingVerbs.Contains(verb) && method.Parameters.All(parameter => parameter.Type.Name == "CancellationToken")))
        {
            return OwnAction.Always;
        }

        // What is given a function registers it, or runs it: what that returns is looked at by itself.
        bool isInstance = !method.IsStatic && method.MethodKind == MethodKind.Ordinary && !method.Parameters.Any(parameter => parameter.Type is { TypeKind: TypeKind.Delegate } or { SpecialType: SpecialType.System_Delegate });
        if (catalogue.VerbsWithoutResult.Contains(verb))
        {
            return isInstance && (GivesNothing(method) || method.ReturnType is { Name: "Task" or "ValueTask" }) ? OwnAction.OfService
                : GivesNothing(method) ? OwnAction.Always
                : OwnAction.None;
        }

        return isInstance && GivesNothing(method) && !catalogue.QuietVerbs.Contains(verb) && !(method.ReturnsVoid && catalogue.CopyingVerbs.Contains(verb)) && !IsExcept(verb) ? OwnAction.OfService : OwnAction.None;
    }

    private bool IsExcept(string word) => catalogue.HumanWords.Contains(word) || catalogue.PlumbingWords.Contains(word);

    private static bool IsOfPlatform(IAssemblySymbol? assembly)
        => assembly is null
            || assembly.Name is "mscorlib" or "netstandard" or "System"
            || Platform.Any(prefix => assembly.Name.StartsWith(prefix, StringComparison.Ordinal));
}
