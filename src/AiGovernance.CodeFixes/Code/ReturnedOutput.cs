using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AiGovernance.CodeFixes.Code;

/// <summary>
/// The one value that a method returns, where the method is free to return something else: it fulfils no contract, and
/// what it returns has a type of the platform or of the project.
/// </summary>
internal sealed class ReturnedOutput
{
    private const string Recommendation = "AiRecommendation";
    private const string Namespace = "AiGovernance";

    private readonly MethodDeclarationSyntax _method;
    private readonly TypeSyntax _type;
    private readonly ExpressionSyntax _value;

    private ReturnedOutput(MethodDeclarationSyntax method, TypeSyntax type, ExpressionSyntax value) => (_method, _type, _value) = (method, type, value);

    public static ReturnedOutput? At(SyntaxNode root, TextSpan span, SemanticModel model, CancellationToken cancellationToken)
    {
        var value = root.FindNode(span, getInnermostNodeForTie: true).AncestorsAndSelf().OfType<ExpressionSyntax>().TakeWhile(node => node.Span == span).LastOrDefault();
        return value?.Parent is ReturnStatementSyntax or ArrowExpressionClauseSyntax
            && value.FirstAncestorOrSelf<SyntaxNode>(IsFunction) is MethodDeclarationSyntax method
            && ReturnsOnce(method)
            && model.GetDeclaredSymbol(method, cancellationToken) is { } symbol
            && IsFree(symbol)
            && TypeOf(method.ReturnType, symbol, model, cancellationToken) is { } type
                ? new ReturnedOutput(method, type, value)
                : null;
    }

    /// <summary>The text of the document with a recommendation for the validation point in the place of the value.</summary>
    public async Task<SourceText> RecommendAsync(Document document, string useCase, string point, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        string qualifier = Sees(model, Recommendation) ? "" : "global::" + Namespace + ".";
        string useCaseId = new UseCaseConstants(model.Compilation, cancellationToken).Write(useCase, Sees(model, "AiUseCases"));
        string call = $"{qualifier}{Recommendation}.For({useCaseId}, {SymbolDisplay.FormatLiteral(point, quote: true)}, ";
        return text.WithChanges(
            new TextChange(_type.Span, $"{qualifier}{Recommendation}<{_type}>"),
            new TextChange(new TextSpan(_value.SpanStart, 0), call),
            new TextChange(new TextSpan(_value.Span.End, 0), ")"));
    }

    /// <summary>Whether the method compiles once it is changed. Its callers may not: they are to ask a human.</summary>
    public async Task<bool> CompilesInAsync(Document changed, CancellationToken cancellationToken)
    {
        var root = (await changed.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var model = (await changed.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        var method = root.FindToken(_method.SpanStart).Parent!.FirstAncestorOrSelf<MethodDeclarationSyntax>()!;
        return model.GetDiagnostics(method.Span, cancellationToken).All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
    }

    private bool Sees(SemanticModel model, string type)
        => model.LookupNamespacesAndTypes(_method.SpanStart, name: type).Any(symbol => symbol.ContainingNamespace?.ToDisplayString() == Namespace);

    private static bool IsFunction(SyntaxNode node)
        => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or BasePropertyDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax;

    private static bool ReturnsOnce(MethodDeclarationSyntax method)
        => method.ExpressionBody is not null
            || method.Body!.DescendantNodes(node => node == method.Body || !IsFunction(node)).Count(node => node is ReturnStatementSyntax or YieldStatementSyntax) == 1;

    private static bool IsFree(IMethodSymbol method)
        => method is { IsOverride: false, IsVirtual: false, IsPartialDefinition: false, PartialDefinitionPart: null, ExplicitInterfaceImplementations.IsEmpty: true, ReturnsByRef: false, ReturnsByRefReadonly: false }
            && !method.ContainingType.AllInterfaces
                .SelectMany(contract => contract.GetMembers(method.Name))
                .Any(member => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method));

    // The type of the value, within the task of an asynchronous method.
    private static TypeSyntax? TypeOf(TypeSyntax returned, IMethodSymbol method, SemanticModel model, CancellationToken cancellationToken)
    {
        var written = !method.IsAsync ? returned : NameOf(returned) is GenericNameSyntax { TypeArgumentList.Arguments: [var argument] } ? argument : null;
        return written is not (null or NullableTypeSyntax) && model.GetTypeInfo(written, cancellationToken).Type is { } type && CanBeDecided(type, method) ? written : null;
    }

    private static SimpleNameSyntax? NameOf(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right,
        AliasQualifiedNameSyntax alias => alias.Name,
        SimpleNameSyntax name => name,
        _ => null,
    };

    // A person decides on a text, a number or a type of the project, not on the response object of an SDK.
    private static bool CanBeDecided(ITypeSymbol type, IMethodSymbol method) => type switch
    {
        IArrayTypeSymbol array => CanBeDecided(array.ElementType, method),
        INamedTypeSymbol named => named.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_String
            || SymbolEqualityComparer.Default.Equals(named.ContainingAssembly, method.ContainingAssembly),
        _ => false,
    };
}
