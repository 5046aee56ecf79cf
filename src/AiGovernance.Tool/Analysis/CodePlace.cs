using Microsoft.CodeAnalysis;

namespace AiGovernance.Tool.Analysis;

/// <summary>A place in a file, as its author sees it: in the .razor file, not in the code generated from it.</summary>
/// <param name="Path">The full path.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
internal readonly record struct CodePlace(string Path, int Line, int Column)
{
    public static CodePlace Of(Location location)
    {
        var span = location.GetMappedLineSpan();
        return new CodePlace(span.Path ?? "", span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1);
    }
}
