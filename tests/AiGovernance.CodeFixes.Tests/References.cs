using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;

namespace AiGovernance.CodeFixes.Tests;

/// <summary>The platform, the AI SDKs and the library, for the code under test.</summary>
internal static class References
{
    private static readonly string[] Libraries =
        ["AiGovernance.dll", "Anthropic.dll", "Microsoft.Extensions.AI.Abstractions.dll", "OpenAI.dll", "System.ClientModel.dll"];

    public static ImmutableArray<MetadataReference> All { get; } =
    [
        .. Net100.References.All,
        .. Libraries.Select(name => MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, name))),
    ];
}
