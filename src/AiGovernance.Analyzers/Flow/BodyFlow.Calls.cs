using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AiGovernance.Analyzers.Flow;

internal sealed partial class BodyFlow
{
    private AiOutput? EvaluateCall(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        var receiver = Evaluate(call.Instance);
        var given = EvaluateInputs(call.Arguments, receiver, method);
        var inputs = AiOutput.Join(receiver, given.Given);
        if (session.CallAt(call.Syntax, graph.Model) is { } source)
        {
            return source;
        }

        if (HumanTypes.GateOf(method) is var gate && gate > _state.Gate)
        {
            _state.Gate = gate;
        }

        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            HandOut(call, receiver, given.Given);
            return AiOutput.Join(inputs, RunDelegate(call, inputs));
        }

        if (method.MethodKind == MethodKind.LocalFunction)
        {
            return RunLocalFunction(method, call, given)?.Output;
        }

        if (IsToolFactory(method) || HumanTypes.IsShown(method) || HumanTypes.IsShown(method.ContainingType))
        {
            return null;
        }

        if (session.Effects.RuleFor(call) is { } rule)
        {
            if (!KeepsInMemory(call, rule, given.All))
            {
                Act(call, rule, AiOutput.Join(receiver, given.All));
            }

            return null;
        }

        if (session.HelperOf(method) is { } helper)
        {
            return RunHelper(helper, call, given);
        }

        if (IsOwnEffect(method, call.Instance))
        {
            Act(call, rule: null, AiOutput.Join(receiver, given.All) ?? (method.Parameters.All(IsPlumbing) ? _state[Place.Changed] : null));
            return null;
        }

        AssignOutputs(call, inputs);
        if (!Collect(call, inputs))
        {
            Change(call, given.All);
        }

        if (given.Functions.Output is null || GivesBack(call) || method.Parameters.Any(IsExpression))
        {
            return TellsNothing(method) ? null : AiOutput.Join(receiver, given.All);
        }

        foreach (var returned in given.Functions.Returns)
        {
            Report(returned.Key, LeakKind.HandedOut, method.Name, returned.Value);
        }

        return TellsNothing(method) ? null : inputs;
    }

    private AiOutput? EvaluateCreation(IObjectCreationOperation creation)
    {
        bool isApproved = session.Human.IsApprovalFunction(creation.Type);
        if (isApproved)
        {
            _approvedTools++;
        }

        var inputs = creation.Constructor is { } constructor
            ? EvaluateInputs(creation.Arguments, receiver: null, constructor).All
            : EvaluateAll(creation.Arguments);
        _approvedTools -= isApproved ? 1 : 0;
        return AiOutput.Join(inputs, Evaluate(creation.Initializer));
    }

    // Values first: what they are is what a lambda beside them is called with.
    private Inputs EvaluateInputs(IEnumerable<IArgumentOperation> arguments, AiOutput? receiver, IMethodSymbol method)
    {
        AiOutput? given = null;
        var values = new Dictionary<IArgumentOperation, AiOutput?>();
        var later = new List<IArgumentOperation>();
        foreach (var argument in arguments)
        {
            if (Unwrap(argument.Value) is IFlowAnonymousFunctionOperation or IMethodReferenceOperation)
            {
                later.Add(argument);
                continue;
            }

            values[argument] = Evaluate(argument.Value);
            if (!HumanTypes.IsShown(argument.Parameter))
            {
                given = AiOutput.Join(given, values[argument]);
            }
        }

        var functions = Functions.None;
        bool isTool = IsToolFactory(method);
        foreach (var argument in later)
        {
            var function = Unwrap(argument.Value);
            var result = RunFunction(function, isTool ? ToolInput(function) : AiOutput.Join(receiver, given));
            values[argument] = result?.Output;
            functions = result is null || isTool ? functions : functions.With(function, result);
        }

        return new Inputs(given, functions, values);
    }

    private static bool IsToolFactory(IMethodSymbol method) => method.Name == "Create" && method.ContainingType is { Name: "AIFunctionFactory" };

    // A tool runs with what the AI asks for, unless a human approves each call.
    private AiOutput? ToolInput(IOperation function)
        => _approvedTools > 0 ? null : new AiOutput(function.Syntax.GetLocation(), "AIFunctionFactory.Create");

    // "out" and "ref" arguments are results.
    private void AssignOutputs(IInvocationOperation call, AiOutput? inputs)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.Out or RefKind.Ref } && (inputs is not null || argument.Parameter.RefKind == RefKind.Out))
            {
                Assign(argument.Value is IDeclarationExpressionOperation declaration ? declaration.Expression : argument.Value, inputs, argument.Value, isDecided: false);
            }
        }
    }

    // Whether a call runs the lambda for its caller and gives back what it returned (LINQ, Task.Run, a retry), or hands it to others (an endpoint, a job).
    private bool GivesBack(IInvocationOperation call)
    {
        var method = call.TargetMethod.OriginalDefinition;
        string assembly = method.ContainingAssembly?.Name ?? "";
        return assembly is "mscorlib" or "netstandard" or "System"
            || assembly.StartsWith("System.", StringComparison.Ordinal)
            || session.IsOfAi(method.ContainingType)
            || (method.ReturnType.SpecialType != SpecialType.System_Void && method.TypeParameters.Any(parameter => Mentions(method.ReturnType, parameter)));

        static bool Mentions(ITypeSymbol type, ITypeParameterSymbol parameter)
            => SymbolEqualityComparer.Default.Equals(type, parameter) || (type is INamedTypeSymbol named && named.TypeArguments.Any(argument => Mentions(argument, parameter)));
    }

    // It is read, not run: "Set(listing => listing.Title, title)".
    private static bool IsExpression(IParameterSymbol parameter) => parameter.Type is { Name: "Expression", ContainingNamespace: { Name: "Expressions", ContainingNamespace.Name: "Linq" } };

    // A test of what came, or a step of a loop: nothing of what it says.
    private static bool TellsNothing(IMethodSymbol method)
        => method.ReturnsVoid
            || (method.ReturnType.SpecialType == SpecialType.System_Boolean && method.Name.StartsWith("Try", StringComparison.Ordinal))
            || method.Name is nameof(string.IsNullOrEmpty) or nameof(string.IsNullOrWhiteSpace) or "MoveNext" or "MoveNextAsync";
}
