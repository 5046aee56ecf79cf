using System.Collections.Concurrent;
using AiGovernance.Analyzers.Outlines;
using AiGovernance.Analyzers.Scopes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AiGovernance.Analyzers.Calls;

/// <summary>
/// Finds the calls of AI services in one compilation. Names come first: a name that neither a rule of a referenced SDK nor
/// a gateway has costs one look-up, and only the others are bound.
/// </summary>
internal sealed class AiCallFinder(Compilation compilation, AiTargets targets, Gateways gateways, ScopeResolver scopes)
{
    private readonly ReceiverNames? _receivers = targets.Outlines.Any ? new ReceiverNames(compilation, targets.Outlines) : null;
    private readonly ConcurrentDictionary<(ISymbol Helper, ISymbol Abstraction), bool> _passingHelpers = new();

    /// <summary>The AI call whose called name <paramref name="name"/> is, or null.</summary>
    public AiCall? Find(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!(targets.HasName(name.Identifier.ValueText) || (targets.KnowsSdks && PipelineExtensions.MaySend(name)))
            || References.IsOnlyNamed(name)
            || IsWritten(name)
            || TargetAt(name, model, cancellationToken) is not { } target
            || IsInExpressionTree(name, model, cancellationToken)
            || WithoutModel.IsCalledBy(name, model, cancellationToken)
            || IsMiddleware(name, model, target, cancellationToken))
        {
            return null;
        }

        return new AiCall(
            name.Identifier.GetLocation(),
            target.Display,
            target.Service,
            target.Kind,
            target.Provider,
            Containers.Display(name, model, cancellationToken),
            scopes.Resolve(name, model, cancellationToken))
        {
            IsByName = target.IsByName,
            Packages = target.Assemblies,
            Types = target.Types,
            IsInGateway = gateways.Enclose(name, model, cancellationToken),
            IsInAdapter = targets.ClientRule(Containers.TypeOf(name, model, cancellationToken)) is not null,
        };
    }

    private AiTarget? TargetAt(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellationToken)
    {
        var expression = CalledExpression(name);
        var info = model.GetSymbolInfo(expression, cancellationToken);
        if (info.Symbol is IMethodSymbol { MethodKind: MethodKind.DelegateInvoke })
        {
            // A gateway may be a property or field that holds a delegate.
            info = model.GetSymbolInfo(name, cancellationToken);
        }

        var receiver = (name.Parent as MemberAccessExpressionSyntax)?.Expression;
        if (info.Symbol is { } symbol)
        {
            return Of(symbol, receiver, model, cancellationToken);
        }

        // Half-written code, or an argument of type dynamic: if every overload that may be meant is a call, it is one.
        if (!info.CandidateSymbols.IsEmpty)
        {
            AiTarget? target = null;
            foreach (var candidate in info.CandidateSymbols)
            {
                target = targets.Of(candidate);
                if (target is null)
                {
                    return null;
                }
            }

            return target;
        }

        if (receiver is not null && model.GetTypeInfo(receiver, cancellationToken).Type is { TypeKind: TypeKind.Dynamic } && OfDynamic(TypeBehind(receiver, model, cancellationToken), name.Identifier.ValueText) is { } behind)
        {
            return behind;
        }

        return ByNames(name, model, cancellationToken);
    }

    private AiTarget? Of(ISymbol symbol, ExpressionSyntax? receiver, SemanticModel model, CancellationToken cancellationToken)
    {
        if (symbol is IMethodSymbol method && PipelineExtensions.IsPipeline(method.ContainingType))
        {
            return OfPipeline(method, receiver, model, cancellationToken);
        }

        return targets.Of(symbol)
            ?? (receiver is null || symbol is not IMethodSymbol ? null : targets.Of(symbol, model.GetTypeInfo(receiver, cancellationToken).Type));
    }

    // Inside an own extension that only this project can call, its callers are the calls.
    private AiTarget? OfPipeline(IMethodSymbol method, ExpressionSyntax? receiver, SemanticModel model, CancellationToken cancellationToken)
        => receiver is MemberAccessExpressionSyntax { Expression: var owner }
            && model.GetTypeInfo(owner, cancellationToken).Type is INamedTypeSymbol client
            && targets.ClientRule(client) is { } rule
            && !(Containers.MemberOf(owner, model, cancellationToken) is IMethodSymbol own && targets.Extensions.ClientOf(own) is not null && !IsVisibleOutside(own))
            ? AiTargets.Through(client, rule, method)
            : null;

    private static bool IsVisibleOutside(ISymbol symbol)
    {
        for (var current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            if (current.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
            {
                return false;
            }
        }

        return true;
    }

    private AiTarget? OfDynamic(ITypeSymbol? type, string name)
    {
        if (type is not INamedTypeSymbol named)
        {
            return null;
        }

        foreach (var declaring in Contracts.BasesOf(named).Prepend(named))
        {
            foreach (var member in declaring.GetMembers(name))
            {
                if (targets.Of(member) is { } target)
                {
                    return target;
                }
            }
        }

        return null;
    }

    private AiTarget? ByNames(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellationToken)
    {
        var receiver = name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == name => access.Expression,
            MemberBindingExpressionSyntax => name.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression,
            _ => null,
        };
        if (_receivers is null || receiver is null)
        {
            return null;
        }

        string member = name.Identifier.ValueText;
        foreach (var type in _receivers.TypesOf(receiver, model, cancellationToken))
        {
            if ((OfDynamic(type, member) ?? targets.Outlines.ExtensionsOf(type, member).Select(targets.Of).FirstOrDefault(found => found is not null)) is { } target)
            {
                return target with { IsByName = true };
            }
        }

        return null;
    }

    // The type that a dynamic expression certainly has: that of the value it was made from, on the spot or at its declaration.
    private static ITypeSymbol? TypeBehind(ExpressionSyntax receiver, SemanticModel model, CancellationToken cancellationToken)
    {
        while (receiver is ParenthesizedExpressionSyntax parenthesized)
        {
            receiver = parenthesized.Expression;
        }

        ExpressionSyntax? value = receiver is CastExpressionSyntax cast
            ? cast.Expression
            : model.GetSymbolInfo(receiver, cancellationToken).Symbol?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) switch
            {
                VariableDeclaratorSyntax { Initializer: { } initializer } => initializer.Value,
                PropertyDeclarationSyntax { Initializer: { } initializer } => initializer.Value,
                PropertyDeclarationSyntax { ExpressionBody: { } body } => body.Expression,
                _ => null,
            };
        return value is not null && value.SyntaxTree == model.SyntaxTree ? model.GetTypeInfo(value, cancellationToken).Type : null;
    }

    // A member that fulfils an AI abstraction and calls on the same abstraction only passes the call on;
    // those who call that member answer for it. So does a private member that only such members use.
    private bool IsMiddleware(SyntaxNode place, SemanticModel model, AiTarget target, CancellationToken cancellationToken)
    {
        if (target.Abstraction is not { } abstraction)
        {
            return false;
        }

        return PassesOn(place, model, abstraction, cancellationToken)
            || IsStepOfPipeline(place, model, cancellationToken)
            || (Enclosing.PrivateMember(place, model, cancellationToken) is { } helper
                && targets.ClientRule(helper.ContainingType) is not null
                && _passingHelpers.GetOrAdd(
                    (helper, abstraction),
                    key => References.AllReach(key.Helper, compilation, use => PassesOn(use.Name, use.Model, key.Abstraction, cancellationToken), cancellationToken)));
    }

    private bool PassesOn(SyntaxNode place, SemanticModel model, ISymbol abstraction, CancellationToken cancellationToken)
        => Containers.MemberOf(place, model, cancellationToken) is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation } method
            && ((targets.Of(method) is { } fulfilled && Is(fulfilled.Abstraction, abstraction))
                || (targets.ClientRule(method.ContainingType) is not null && Contracts.OverriddenOrImplemented(method).Any(contract => Is(contract.ContainingType, abstraction))));

    private static bool Is(ISymbol? symbol, ISymbol other) => SymbolEqualityComparer.Default.Equals(symbol, other);

    // builder.Use((messages, options, inner, stop) => inner.GetResponseAsync(...)): the same without a type.
    private static bool IsStepOfPipeline(SyntaxNode place, SemanticModel model, CancellationToken cancellationToken)
        => place.Parent is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax receiver }
            && model.GetSymbolInfo(receiver, cancellationToken).Symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } step }
            && step.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Use" } } use } }
            && model.GetSymbolInfo(use, cancellationToken).Symbol is IMethodSymbol { ContainingType.Name: var builder }
            && builder.EndsWith("Builder", StringComparison.Ordinal);

    // Setting a property or field that holds a gateway's delegate calls nothing.
    private static bool IsWritten(SimpleNameSyntax name)
    {
        ExpressionSyntax expression = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return expression.Parent is AssignmentExpressionSyntax assignment && assignment.Left == expression && assignment.IsKind(SyntaxKind.SimpleAssignmentExpression);
    }

    private static SyntaxNode CalledExpression(SimpleNameSyntax name)
    {
        ExpressionSyntax expression = name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == name => access,
            MemberBindingExpressionSyntax binding => binding,
            _ => name,
        };
        return expression.Parent is InvocationExpressionSyntax invocation && invocation.Expression == expression ? invocation : expression;
    }

    // Setup(c => c.GetResponseAsync(...)) of a mock is an expression tree: nobody runs it.
    private static bool IsInExpressionTree(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
        => node.Ancestors().OfType<LambdaExpressionSyntax>().Any(lambda =>
            model.GetTypeInfo(lambda, cancellationToken).ConvertedType is INamedTypeSymbol
            {
                MetadataName: "Expression`1",
                ContainingNamespace: { Name: "Expressions", ContainingNamespace.Name: "Linq" },
            });
}
