using AiGovernance.Analyzers.Catalogue;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AiGovernance.Analyzers.Calls;

/// <summary>Finds the construction sites of the catalogue in code, and reads the constants that they are given.</summary>
internal sealed class ConstructionFinder(AiCatalogue catalogue, AiTargets targets)
{
    private const string Constructor = ".ctor";
    private const string Value = "value";

    private readonly ILookup<string, AiConstruction> _byAssembly = catalogue.Constructions
        .SelectMany(site => site.Sdk.Assemblies.Select(assembly => (Assembly: assembly, Site: site)))
        .ToLookup(pair => pair.Assembly, pair => pair.Site, StringComparer.OrdinalIgnoreCase);

    public Construction? Find(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        switch (node)
        {
            case AssignmentExpressionSyntax assignment when MayBeSite(assignment.Left):
                return model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol is IPropertySymbol property && Site(property, property.Name) is { } option
                    ? Read(option, property, parameter => parameter == Value ? assignment.Right : null, model, cancellationToken)
                    : null;
            case InvocationExpressionSyntax invocation when MayBeSite(invocation.Expression):
                return Of(invocation, invocation.ArgumentList, name => name, model, cancellationToken);
            case BaseObjectCreationExpressionSyntax creation:
                return Of(creation, creation.ArgumentList, _ => Constructor, model, cancellationToken);
            default:
                return null;
        }
    }

    private Construction? Of(SyntaxNode call, ArgumentListSyntax? arguments, Func<string, string> member, SemanticModel model, CancellationToken cancellationToken)
        => model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method
            && (method.ReducedFrom ?? method) is var declared
            && Site(declared, member(declared.Name)) is { } site
            ? Read(site, method, parameter => Argument(arguments, method, parameter), model, cancellationToken)
            : null;

    private AiConstruction? Site(ISymbol member, string name)
        => member.ContainingAssembly is { } assembly && member.ContainingType is { } type
            ? _byAssembly[assembly.Name].FirstOrDefault(site => site.Matches(MetadataNames.Of(type.OriginalDefinition), name))
            : null;

    private Construction Read(AiConstruction site, ISymbol member, Func<string, ExpressionSyntax?> argument, SemanticModel model, CancellationToken cancellationToken)
    {
        var name = site.ModelParameters.Select(argument).FirstOrDefault(expression => expression is not null);
        var endpoint = site.EndpointParameters.Select(argument).FirstOrDefault(expression => expression is not null);
        string? address = endpoint is null ? null : Address(endpoint, model, cancellationToken);
        var result = (member as IMethodSymbol)?.MethodKind == MethodKind.Constructor ? member.ContainingType : (member as IMethodSymbol)?.ReturnType;

        // An address given as an option replaces the library's own: a program that reads it elsewhere may send anywhere.
        // A client that cannot be built without an address stays with its provider.
        string? provider = endpoint is null || (address is null && member is IMethodSymbol) ? site.Provider
            : address is null ? null
            : catalogue.Endpoints.Find(address)?.Provider;
        return new Construction(
            site.Sdk,
            result?.ContainingAssembly?.Name,
            targets.ClientRule(result)?.Kind,
            ShowsProvider: site.Provider is not null && (endpoint is not null || member is IMethodSymbol),
            provider,
            ShowsModel: name is not null,
            name is null ? null : Constant(name, model, cancellationToken));
    }

    // Bound only if the bare name is that of a site.
    private bool MayBeSite(ExpressionSyntax called) => called switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => null,
    } is { } name && catalogue.Constructions.Any(site => Glob.AnyMatches(site.Members, name));

    private static ExpressionSyntax? Argument(ArgumentListSyntax? list, IMethodSymbol method, string parameter)
    {
        for (int i = 0; i < list?.Arguments.Count; i++)
        {
            var argument = list!.Arguments[i];
            string? name = argument.NameColon?.Name.Identifier.ValueText ?? (i < method.Parameters.Length ? method.Parameters[i].Name : null);
            if (name == parameter)
            {
                return argument.Expression;
            }
        }

        return null;
    }

    private static string? Address(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
        => Constant(expression, model, cancellationToken)
            ?? (expression is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var text }, ..] } ? Constant(text, model, cancellationToken) : null);

    private static string? Constant(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
        => model.GetConstantValue(expression, cancellationToken).Value as string;
}
