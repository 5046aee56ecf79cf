namespace AiGovernance.Analyzers.Catalogue;

/// <summary>The vocabularies of a catalogue file; <c>ai-services.schema.json</c> explains them.</summary>
internal static class CatalogueWords
{
    public const string Core = "core";

    public const string Local = "local";

    public static readonly string[] Kinds =
    [
        "chat", "embedding", "speech", "image", "vision", "language", "translation", "moderation", "agent", "localInference", "training", "other",
    ];

    public static readonly string[] Tiers = [Core, "low"];

    public static readonly string[] Deployments = ["cloud", Local, "any"];

    public static readonly string[] EvidenceLevels = ["inspected", "source", "unverified"];

    public static readonly string[] Confidences = ["verified", "unverified"];
}
