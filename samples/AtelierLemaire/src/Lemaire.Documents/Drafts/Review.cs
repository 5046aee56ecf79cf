namespace Lemaire.Documents.Drafts;

/// <summary>What a person decided about a draft. The role is kept, not the name.</summary>
public sealed record Review(string Role, DateTimeOffset At, string? Comment);
