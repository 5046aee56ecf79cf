namespace AiGovernance;

/// <summary>Where a call to an AI goes, as far as it is known.</summary>
/// <param name="Host">The host name of the service, for instance <c>api.openai.com</c>.</param>
/// <param name="Model">The model or deployment, as the call names it.</param>
public readonly record struct AiCallTarget(string? Host, string? Model);
