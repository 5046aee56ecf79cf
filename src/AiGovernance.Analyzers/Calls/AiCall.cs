using AiGovernance.Analyzers.Scopes;
using Microsoft.CodeAnalysis;

namespace AiGovernance.Analyzers.Calls;

/// <summary>A place where code reaches an AI service: a call through an SDK, or the address of a service in a string constant.</summary>
/// <param name="Location">The called name, or the string.</param>
/// <param name="Member">What is called, as a reader would write it (<c>IChatClient.GetResponseAsync</c>), or the address.</param>
/// <param name="Service">The SDK or provider by name.</param>
/// <param name="Kind">chat, embedding, speech, image, ... as the catalogue has it.</param>
/// <param name="Provider">Who receives the data, where the call alone tells it.</param>
/// <param name="IsEndpoint">True for an address in a string constant.</param>
/// <param name="Container">The member the call stands in.</param>
/// <param name="Scope">The use cases it belongs to.</param>
internal sealed record AiCall(
    Location Location,
    string Member,
    string Service,
    string Kind,
    string? Provider,
    bool IsEndpoint,
    string Container,
    UseCaseScope Scope);
