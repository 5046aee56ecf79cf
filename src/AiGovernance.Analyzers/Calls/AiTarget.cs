using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AiGovernance.Analyzers.Calls;

/// <summary>A member whose call is an AI call, and what is known of the service behind it.</summary>
/// <param name="Display">As the caller writes it: <c>IChatClient.GetResponseAsync</c>, extension or not.</param>
/// <param name="Service">The SDK by name, or the gateway's type.</param>
/// <param name="Kind">chat, embedding, speech, image, ... as the catalogue has it.</param>
/// <param name="Provider">Who receives the data, where the member alone tells it.</param>
/// <param name="Abstraction">The type that declares the call: a member that fulfils it and calls it only passes the call on.</param>
/// <param name="Assemblies">The assemblies through which the register may name the service: its packages.</param>
/// <param name="Types">The metadata names by which the register may name the client.</param>
internal sealed record AiTarget(
    string Display,
    string Service,
    string Kind,
    string? Provider,
    INamedTypeSymbol? Abstraction,
    ImmutableArray<string> Assemblies,
    ImmutableArray<string> Types)
{
    /// <summary>True if the library is missing and an outline stands in for it.</summary>
    public bool IsByName { get; init; }
}
