using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AiGovernance.Analyzers.Flow;

internal sealed partial class BodyFlow
{
    private static readonly HashSet<string> Collectors = new(StringComparer.Ordinal) { "Add", "Append", "Prepend", "Insert", "Push", "Enqueue", "Set", "Write", "Put", "Union", "Fill" };

    private AiOutput? EvaluateCall(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        var receiver = Evaluate(call.Instance);
        var given = EvaluateInputs(call.Arguments, receiver, method, out var functions);
        var inputs = AiOutput.Join(receiver, given);
        if (session.CallAt(call.Syntax, graph.Model) is { } source)
        {
            return source;
        }

        if (HumanTypes.GateOf(call.Type) is var gate && gate > _state.Gate)
        {
            _state.Gate = gate;
        }

        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            // Who listens to an event is not here.
            if (given is not null && Behind(call.Instance) is IEventReferenceOperation { Event: var raised })
            {
                Report(call.Syntax, LeakKind.Acted, raised.Name, given);
            }

            return AiOutput.Join(inputs, RunDelegate(call, inputs));
        }

        if (method.MethodKind == MethodKind.LocalFunction)
        {
            return RunBody(graph.Inner, method, call)?.Output;
        }

        if (method.Name == "Create" && method.ContainingType is { Name: "AIFunctionFactory" })
        {
            return null;
        }

        if (HumanTypes.IsShown(method))
        {
            return null;
        }

        if (session.Effects.RuleFor(method, call.Instance?.Type) is { } rule)
        {
            Act(call, rule, AiOutput.Join(inputs, functions.Output));
            return null;
        }

        if (session.HelperOf(method) is { } helper)
        {
            return RunHelper(helper, call);
        }

        if (!session.IsOfAi(method.ContainingType) && session.Effects.IsOwnEffect(call))
        {
            Act(call, rule: null, AiOutput.Join(given, functions.Output) ?? (method.Parameters.All(IsPlumbing) ? _state[Place.Changed] : null));
            return null;
        }

        AssignOutputs(call, inputs);
        Collect(call, inputs);
        if (functions.Output is not null && !GivesBack(call, functions))
        {
            foreach (var returned in functions.Returns)
            {
                Report(returned.Key, LeakKind.HandedOut, method.Name, returned.Value);
            }

            functions = Functions.None;
        }

        return TellsNothing(method) ? null : AiOutput.Join(inputs, functions.Output);
    }

    private AiOutput? EvaluateCreation(IObjectCreationOperation creation)
    {
        bool isApproved = session.Human.IsApprovalFunction(creation.Type);
        if (isApproved)
        {
            _approvedTools++;
        }

        var inputs = creation.Constructor is { } constructor
            ? AiOutput.Join(EvaluateInputs(creation.Arguments, null, constructor, out var functions), functions.Output)
            : EvaluateAll(creation.Arguments);
        _approvedTools -= isApproved ? 1 : 0;
        return AiOutput.Join(inputs, Evaluate(creation.Initializer));
    }

    // Values first: what they are is what a lambda beside them is called with.
    private AiOutput? EvaluateInputs(IEnumerable<IArgumentOperation> arguments, AiOutput? receiver, IMethodSymbol method, out Functions functions)
    {
        AiOutput? inputs = null;
        var later = new List<IOperation>();
        foreach (var argument in arguments)
        {
            if (Unwrap(argument.Value) is IFlowAnonymousFunctionOperation or IMethodReferenceOperation)
            {
                later.Add(Unwrap(argument.Value));
            }
            else if (Evaluate(argument.Value) is { } output && !HumanTypes.IsShown(argument.Parameter))
            {
                inputs = AiOutput.Join(inputs, output);
            }
        }

        functions = Functions.None;
        bool isTool = method.Name == "Create" && method.ContainingType is { Name: "AIFunctionFactory" };
        foreach (var function in later)
        {
            var called = isTool ? ToolInput(function) : AiOutput.Join(receiver, inputs);
            if (RunFunction(function, called) is { } result && !isTool)
            {
                functions = functions.With(function, result);
            }
        }

        return inputs;
    }

    // A tool runs with what the AI asks for, unless a human approves each call.
    private AiOutput? ToolInput(IOperation function)
        => _approvedTools > 0 ? null : new AiOutput(function.Syntax.GetLocation(), "AIFunctionFactory.Create");

    private void Act(IInvocationOperation call, EffectRule? rule, AiOutput? inputs)
    {
        var name = (SyntaxNode?)FlowSession.NameOf(call.Syntax) ?? call.Syntax;
        string target = call.TargetMethod.ContainingType.Name + "." + call.TargetMethod.Name;
        if (rule is { Adds: true })
        {
            _state.Add(Place.Changed, inputs);
            return;
        }

        if (rule is { WritesChanges: true })
        {
            inputs = _state[Place.Changed];
            _state.Set(Place.Changed, null);
        }

        if (inputs is not null)
        {
            Report(name, LeakKind.Acted, target, inputs);
        }
        else if (_decider is not null)
        {
            Report(name, LeakKind.Decided, target, _decider);
        }
    }

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

    // list.Add(x), builder.Append(x), messages.AddMessages(response): the collection holds it from now on.
    private void Collect(IInvocationOperation call, AiOutput? inputs)
    {
        if (inputs is null
            || (call.Instance ?? (call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : null)) is not { Type: { } type } collection
            || !(IsCollection(type) || session.IsOfAi(type))
            || !Collectors.Any(verb => call.TargetMethod.Name.StartsWith(verb, StringComparison.Ordinal) || call.TargetMethod.Name.StartsWith("Try" + verb, StringComparison.Ordinal))
            || IsQuery(call.TargetMethod)
            || PlaceOf(collection) is not { } place)
        {
            return;
        }

        _state.Add(place, inputs);
        if (!place.IsShared || place.Member is not null)
        {
            Store(place, collection.Syntax, place.Member?.Name ?? collection.Syntax.ToString(), inputs, session.IsOfAi(type), isVague: false, isDecided: false);
        }
    }

    private static bool IsQuery(IMethodSymbol method) => method.ContainingType is { Name: "Enumerable" or "Queryable" };

    private static bool IsCollection(ITypeSymbol type)
        => type is IArrayTypeSymbol
            || (type.SpecialType != SpecialType.System_String
                && (type.AllInterfaces.Any(contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable)
                    || type.Name is "StringBuilder" or "StringWriter" or "MemoryStream" or "Utf8JsonWriter" or "XmlWriter" or "DbParameterCollection" or "HttpHeaders" or "BodyBuilder" or "TaskCompletionSource"));

    // Whether a call runs the lambda for its caller and gives back what it returned (LINQ, Task.Run, a retry), or hands it to others (an endpoint, a job).
    private bool GivesBack(IInvocationOperation call, Functions functions)
    {
        var method = call.TargetMethod.OriginalDefinition;
        string assembly = method.ContainingAssembly?.Name ?? "";
        return assembly is "mscorlib" or "netstandard" or "System"
            || assembly.StartsWith("System.", StringComparison.Ordinal)
            || session.IsOfAi(method.ContainingType)
            || (method.ReturnType.SpecialType != SpecialType.System_Void && method.TypeParameters.Any(parameter => Mentions(method.ReturnType, parameter) && functions.Returns.Count > 0));

        static bool Mentions(ITypeSymbol type, ITypeParameterSymbol parameter)
            => SymbolEqualityComparer.Default.Equals(type, parameter) || (type is INamedTypeSymbol named && named.TypeArguments.Any(argument => Mentions(argument, parameter)));
    }

    private static bool IsPlumbing(IParameterSymbol parameter) => parameter.Type.Name is "CancellationToken";

    // A test of what came, or a step of a loop: nothing of what it says.
    private static bool TellsNothing(IMethodSymbol method)
        => method.ReturnsVoid
            || (method.ReturnType.SpecialType == SpecialType.System_Boolean && method.Name.StartsWith("Try", StringComparison.Ordinal))
            || method.Name is nameof(string.IsNullOrEmpty) or nameof(string.IsNullOrWhiteSpace) or "MoveNext" or "MoveNextAsync";
}
