namespace AiGovernance.Exports;

/// <summary>A place where code calls an AI service for a use case: evidence that the entry describes something real.</summary>
/// <param name="Path">The file, from the analysed folder on, with <c>/</c>.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Member">What is called, or the address.</param>
/// <param name="Service">The SDK or the provider.</param>
/// <param name="Kind">What the call is for: chat, embedding, speech...</param>
/// <param name="Container">The member the call stands in.</param>
public sealed record CallSite(string Path, int Line, int Column, string Member, string Service, string Kind, string Container)
{
    /// <summary>Who receives the data, if the call or the project tells.</summary>
    public string? Provider { get; init; }

    /// <summary>The model, if the project names one.</summary>
    public string? Model { get; init; }
}
