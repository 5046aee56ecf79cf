using System.Collections.Immutable;
using AiGovernance.Analyzers.Scopes;
using Microsoft.CodeAnalysis;

namespace AiGovernance.Analyzers.Calls;

/// <summary>A place where code reaches an AI service: a call through an SDK, or the address of a service in a string constant.</summary>
/// <param name="Location">The called name, or the string.</param>
/// <param name="Member">What is called, as a reader would write it (<c>IChatClient.GetResponseAsync</c>), or the address.</param>
/// <param name="Service">The SDK or provider by name.</param>
/// <param name="Kind">chat, embedding, speech, image, ... as the catalogue has it.</param>
/// <param name="Provider">Who receives the data, where the call alone tells it.</param>
/// <param name="Container">The member the call stands in.</param>
/// <param name="Scope">The use cases it belongs to.</param>
internal sealed record AiCall(
    Location Location,
    string Member,
    string Service,
    string Kind,
    string? Provider,
    string Container,
    UseCaseScope Scope)
{
    /// <summary>True if the library was not there to bind to: names and <c>using</c>s tell.</summary>
    public bool IsByName { get; init; }

    /// <summary>True for an address in a string constant.</summary>
    public bool IsEndpoint { get; init; }

    /// <summary>The host of an address; <c>*</c> stands for what only a running program knows.</summary>
    public string? Host { get; init; }

    /// <summary>The packages by which the register may name the service.</summary>
    public ImmutableArray<string> Packages { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>The types by which the register may name the service.</summary>
    public ImmutableArray<string> Types { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>True inside a gateway: its callers are the calls that are judged.</summary>
    public bool IsInGateway { get; init; }

    /// <summary>True if the type around it fulfils an AI interface and the call goes elsewhere: here data leaves.</summary>
    public bool IsInAdapter { get; init; }
}
