using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AiGovernance.Analyzers.Flow;

internal sealed partial class BodyFlow
{
    private static readonly HashSet<string> Collectors = new(StringComparer.Ordinal) { "Add", "Append", "Prepend", "Insert", "Push", "Enqueue", "Set", "Write", "Put", "Union", "Fill" };

    // list.Add(x), builder.Append(x), messages.AddMessages(response): the collection holds it from now on.
    private void Collect(IInvocationOperation call, AiOutput? inputs)
    {
        // A list of what the AI chose, unless what is listed is held.
        bool isDecided = inputs is null && !call.Arguments.Any(argument => session.Human.IsHeld(argument.Value.Type));
        inputs ??= isDecided ? Control : null;
        if (inputs is null
            || (call.Instance ?? (call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : null)) is not { Type: { } type } collection
            || !(IsCollection(type) || session.IsOfAi(type))
            || !Collectors.Any(verb => call.TargetMethod.Name.StartsWith(verb, StringComparison.Ordinal) || call.TargetMethod.Name.StartsWith("Try" + verb, StringComparison.Ordinal))
            || IsQuery(call.TargetMethod)
            || PlaceOf(collection) is not { } place)
        {
            return;
        }

        if (isDecided && place.Root is not ILocalSymbol)
        {
            return;
        }

        _state.Add(place, inputs);
        if (!place.IsShared || place.Member is not null)
        {
            Store(place, collection.Syntax, place.Member?.Name ?? collection.Syntax.ToString(), inputs, session.IsOfAi(type), isVague: false, isDecided);
        }
    }

    private static bool IsQuery(IMethodSymbol method) => method.ContainingType is { Name: "Enumerable" or "Queryable" };

    private static bool IsCollection(ITypeSymbol type)
        => type is IArrayTypeSymbol
            || (type.SpecialType != SpecialType.System_String
                && (type.AllInterfaces.Any(contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable)
                    || type.Name is "StringBuilder" or "StringWriter" or "MemoryStream" or "Utf8JsonWriter" or "XmlWriter" or "DbParameterCollection" or "HttpHeaders" or "BodyBuilder" or "TaskCompletionSource"));
}
