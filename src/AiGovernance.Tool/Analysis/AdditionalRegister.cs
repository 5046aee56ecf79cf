using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AiGovernance.Tool.Analysis;

/// <summary>A register that the build does not pass to the compiler, passed all the same.</summary>
internal sealed class AdditionalRegister(string path) : AdditionalText
{
    private readonly Lazy<SourceText> _text = new(() =>
    {
        using var stream = File.OpenRead(path);
        return SourceText.From(stream, Encoding.UTF8);
    });

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text.Value;
}
