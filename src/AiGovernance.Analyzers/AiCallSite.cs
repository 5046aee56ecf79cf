using System.Collections.Immutable;
using AiGovernance.Analyzers.Calls;
using AiGovernance.Structure;
using Microsoft.CodeAnalysis;

namespace AiGovernance.Analyzers;

/// <summary>A place where code reaches an AI service, governed or not, as the command line lists it.</summary>
/// <param name="Location">The called name, or the string constant with the address.</param>
/// <param name="Member">What is called (<c>IChatClient.GetResponseAsync</c>), or the address.</param>
/// <param name="Service">The SDK or the provider.</param>
/// <param name="Kind">chat, embedding, speech, image, vision, language, translation, moderation, agent, localInference, training or other.</param>
/// <param name="Provider">Who receives the data, or null where neither the call nor the project tells.</param>
/// <param name="Container">The member the call stands in.</param>
/// <param name="UseCaseIds">The use cases named for this place; empty if none is.</param>
/// <param name="IsGoverned">True if use cases are named, the register has all of them, and their status lets them be used.</param>
/// <param name="IsInGateway">True inside a member or type marked <c>[AiGateway]</c>: its callers answer for the call.</param>
/// <param name="IsInAdapter">True if the type around it is itself an AI client to others: here data leaves, marked or not.</param>
public sealed record AiCallSite(
    Location Location,
    string Member,
    string Service,
    string Kind,
    string? Provider,
    string Container,
    ImmutableArray<string> UseCaseIds,
    bool IsGoverned,
    bool IsInGateway,
    bool IsInAdapter)
{
    /// <summary>The model or deployment, where the construction sites of the project show one and no other.</summary>
    public string? Model { get; init; }

    /// <summary>True if only names and <c>using</c>s tell that this is a call, because the library was not there to bind to.</summary>
    public bool IsByName { get; init; }

    /// <summary>What the call tells of its service, under the names of the properties of a diagnostic.</summary>
    public ImmutableDictionary<string, string?> Properties { get; init; } = ImmutableDictionary<string, string?>.Empty;

    internal static AiCallSite Of(AiCall call, ServiceDetails details, ServiceMatch services, RegisterIndex register, bool isTest)
    {
        var (provider, model) = details.Of(call);
        return new AiCallSite(
            call.Location,
            call.Member,
            call.Service,
            call.Kind,
            provider,
            call.Container,
            call.Scope.Ids,
            IsGoverned: !call.Scope.IsEmpty && call.Scope.Ids.All(id => MayBeUsed(register.Find(id), isTest)),
            call.IsInGateway,
            call.IsInAdapter)
        {
            Model = model,
            Properties = services.Properties(call),
            IsByName = call.IsByName,
        };
    }

    private static bool MayBeUsed(UseCaseSummary? useCase, bool isTest)
        => useCase is not null && !useCase.IsInactive && (isTest || !useCase.IsUnapproved);
}
