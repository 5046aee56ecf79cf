using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AiGovernance.Tool.Analysis;

/// <summary>The options of a build, which also say that <see cref="AdditionalRegister"/> is a register, whatever its name.</summary>
internal sealed class RegisterKindOptions(AnalyzerConfigOptionsProvider inner) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions => inner.GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => inner.GetOptions(tree);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
        => textFile is AdditionalRegister ? KindOptions.Instance : inner.GetOptions(textFile);

    private sealed class KindOptions : AnalyzerConfigOptions
    {
        public static readonly KindOptions Instance = new();

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == RegisterSelection.KindMetadata ? "register" : null;
            return value is not null;
        }
    }
}
