using Microsoft.CodeAnalysis;

namespace AiGovernance.Accuracy.Tests;

/// <summary>Where a finding is, in the file that its author wrote: a component's, not its generated code's.</summary>
internal sealed record Place(string Path, int Line, LabelKind Kind, string Code)
{
    public static Place Of(Location location, LabelKind kind)
    {
        var span = location.GetMappedLineSpan();
        return new Place(span.Path.Replace('\\', '/'), span.StartLinePosition.Line + 1, kind, location.SourceTree!.GetText().Lines[location.GetLineSpan().StartLinePosition.Line].ToString().Trim());
    }

    public bool IsAt(Label label) => Path == label.Path && Line == label.Line;

    public override string ToString() => $"{Path}({Line}): {Kind}: {Code}";
}
