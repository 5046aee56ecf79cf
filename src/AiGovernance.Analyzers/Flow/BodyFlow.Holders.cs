using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AiGovernance.Analyzers.Flow;

internal sealed partial class BodyFlow
{
    private static readonly HashSet<string> Collectors = new(StringComparer.Ordinal) { "Add", "Append", "Prepend", "Insert", "Push", "Enqueue", "Set", "Write", "Put", "Union", "Fill" };

    // list.Add(x), builder.Append(x), messages.AddMessages(response): the collection holds it from now on.
    private bool Collect(IInvocationOperation call, AiOutput? inputs)
    {
        // A list of what the AI chose, unless what is listed is held.
        bool isDecided = inputs is null && !call.Arguments.Any(argument => session.Human.IsHeld(argument.Value.Type));
        inputs ??= isDecided ? Control : null;
        if (inputs is null
            || (call.Instance ?? (call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : null)) is not { Type: { } type } called
            || BeginningOf(called) is not { } collection
            || !(IsCollection(type) || session.IsOfAi(type))
            || !Collectors.Any(verb => call.TargetMethod.Name.StartsWith(verb, StringComparison.Ordinal) || call.TargetMethod.Name.StartsWith("Try" + verb, StringComparison.Ordinal))
            || IsQuery(call.TargetMethod)
            || PlaceOf(collection) is not { } place)
        {
            return false;
        }

        if (isDecided && place.Root is not ILocalSymbol)
        {
            return true;
        }

        _state.Add(place, inputs);
        if (!place.IsShared || place.Member is not null)
        {
            Store(new Store(place, collection.Syntax, place.Member?.Name ?? collection.Syntax.ToString(), IsElement: true, session.IsOfAi(type), IsVague: false, isDecided), inputs);
        }

        return true;
    }

    private static bool IsQuery(IMethodSymbol method) => method.ContainingType is { Name: "Enumerable" or "Queryable" };

    private static bool IsCollection(ITypeSymbol type)
        => type is IArrayTypeSymbol
            || (type.SpecialType != SpecialType.System_String
                && (type.AllInterfaces.Any(contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable)
                    || type.Name is "StringBuilder" or "StringWriter" or "MemoryStream" or "Utf8JsonWriter" or "XmlWriter" or "DbParameterCollection" or "HttpHeaders" or "BodyBuilder" or "TaskCompletionSource"));

    // employee.Regrade(grade), batch.TryAddMessage(message), mapper.Map(answer, entity): what an object is told, it holds from now on.
    private void Change(IInvocationOperation call, AiOutput? given)
    {
        var method = call.TargetMethod;
        if (given is null && Control is { } decider && OwnMethods.GivesNothing(method) && PlaceOf(call.Instance) is { Root: ILocalSymbol local } && session.Borrowed.Contains(local) && IsOwn(call.Instance!.Type))
        {
            // if (isLow) order.Close(): a later save writes it.
            _state.Add(Place.Changed, decider);
        }

        if (given is null || session.IsOfAi(method.ContainingType))
        {
            return;
        }

        if (call.Instance is { Type: { IsReferenceType: true, TypeKind: TypeKind.Class, SpecialType: SpecialType.None } type } instance && ChangesReceiver(method, type))
        {
            ChangeObject(BeginningOf(instance), given);
        }

        if (session.OwnMethods.Copies(method))
        {
            foreach (var target in call.Arguments.Select(argument => Unwrap(argument.Value)).Where(value => value.Type is { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } && Evaluate(value) is null))
            {
                ChangeObject(target, given);
            }
        }
    }

    private void ChangeObject(IOperation target, AiOutput given)
    {
        if (PlaceOf(target) is not { IsShared: false } place)
        {
            return;
        }

        _state.Add(place, given);

        // What a library's object is told is its own affair, unless it is passed on.
        if (IsOwn(target.Type))
        {
            Store(new Store(place, target.Syntax, target.Syntax.ToString(), IsElement: true), given);
        }
    }

    // text.Append(a).Append(b): what each call gives back is what the first one was called on.
    private static IOperation BeginningOf(IOperation operation)
    {
        while (operation is IInvocationOperation { Instance: { Type: { IsReferenceType: true, SpecialType: SpecialType.None } type } instance } call
            && SymbolEqualityComparer.Default.Equals(call.TargetMethod.ReturnType, type))
        {
            operation = instance;
        }

        return operation;
    }

    private static bool IsOwn(ITypeSymbol? type) => type is { TypeKind: TypeKind.Class, DeclaringSyntaxReferences.Length: > 0 };

    // Nothing, whether it worked, or itself: a call that gives back more is a question.
    private static bool ChangesReceiver(IMethodSymbol method, ITypeSymbol receiver)
        => OwnMethods.GivesNothing(method)
            || method.ReturnType.SpecialType is SpecialType.System_Boolean
            || SymbolEqualityComparer.Default.Equals(method.ReturnType, receiver);

    // Whether a call writes to memory only: then that holds the output.
    private bool KeepsInMemory(IInvocationOperation call, EffectRule rule, AiOutput? given)
    {
        var targets = rule.Target switch
        {
            "receiver" => new[] { call.Instance },
            "argument" => call.Arguments.Select(argument => argument.Value),
            _ => Enumerable.Empty<IOperation?>(),
        };
        foreach (var target in targets)
        {
            if (target is not null && Behind(Unwrap(target)) is { } bare && (MemoryBehind(bare, out var memory) || session.Effects.IsInMemory(bare.Type)))
            {
                foreach (var place in new[] { PlaceOf(bare), memory }.OfType<Place>())
                {
                    _state.Add(place, rule.Target == "argument" ? AiOutput.Join(given, Evaluate(call.Instance)) : given);
                }

                return true;
            }
        }

        return false;
    }

    // "new StreamWriter(memory)", "XmlWriter.Create(builder)": a writer over something in memory, and where that is.
    private bool MemoryBehind(IOperation value, out Place? memory)
    {
        memory = null;
        if (value is ILocalReferenceOperation local)
        {
            return session.Writers.TryGetValue(local.Local, out memory);
        }

        var over = value switch
        {
            IObjectCreationOperation creation => creation.Arguments,
            IInvocationOperation { TargetMethod: { IsStatic: true, Name: "Create" } } factory => factory.Arguments,
            _ => ImmutableArray<IArgumentOperation>.Empty,
        };
        foreach (var argument in over)
        {
            if (Behind(Unwrap(argument.Value)) is { } bare && (session.Effects.IsInMemory(bare.Type) || (bare is ILocalReferenceOperation && MemoryBehind(bare, out memory))))
            {
                memory ??= PlaceOf(bare);
                return true;
            }
        }

        return false;
    }
}
