using AiGovernance.Structure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AiGovernance.Analyzers.Register;

/// <summary>A place in a register file, as a compiler shows it.</summary>
internal static class RegisterLocation
{
    public static Location Of(RegisterFile file, int start, int end)
    {
        var from = file.Json.PositionOf(start);
        var to = file.Json.PositionOf(end);
        return Location.Create(
            file.Path,
            TextSpan.FromBounds(start, end),
            new LinePositionSpan(new LinePosition(from.Line - 1, from.Column - 1), new LinePosition(to.Line - 1, to.Column - 1)));
    }
}
