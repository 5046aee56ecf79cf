using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AiGovernance.Analyzers.Generation;

/// <summary>How a project wants its constants.</summary>
/// <param name="IsOn">False if <c>AiGovernanceGenerateUseCases</c> is <c>false</c>.</param>
/// <param name="IsPublic">Whether <c>AiGovernanceUseCasesVisibility</c> is <c>public</c>; everything else is internal.</param>
/// <param name="Namespace">
/// <c>AiGovernanceUseCasesNamespace</c>, else that of the attribute: code that names a use case has it in its usings, and
/// it exists in every project. A root namespace may be the name of a type (CS0101), and breaks a build that was sound.
/// </param>
internal sealed record GenerationSettings(bool IsOn, bool IsPublic, string Namespace)
{
    private const string DefaultNamespace = "AiGovernance";

    public static GenerationSettings Read(AnalyzerConfigOptions options) => new(
        !Has(options, "AiGovernanceGenerateUseCases", "false"),
        Has(options, "AiGovernanceUseCasesVisibility", "public"),
        NamespaceOf(Property(options, "AiGovernanceUseCasesNamespace") ?? DefaultNamespace));

    private static bool Has(AnalyzerConfigOptions options, string property, string value)
        => string.Equals(Property(options, property), value, StringComparison.OrdinalIgnoreCase);

    private static string? Property(AnalyzerConfigOptions options, string name)
        => options.TryGetValue("build_property." + name, out string? value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    // Often $(RootNamespace), which may be any project's name: "my-app" becomes my_app, as project templates have it.
    private static string NamespaceOf(string name)
        => string.Join(".", name.Split('.').Where(part => part.Length > 0).Select(IdentifierOf)) is { Length: > 0 } result ? result : DefaultNamespace;

    private static string IdentifierOf(string part)
    {
        var identifier = new StringBuilder(part);
        for (int i = 0; i < identifier.Length; i++)
        {
            if (!SyntaxFacts.IsIdentifierPartCharacter(identifier[i]))
            {
                identifier[i] = '_';
            }
        }

        if (!SyntaxFacts.IsIdentifierStartCharacter(identifier[0]))
        {
            identifier.Insert(0, '_');
        }

        string text = identifier.ToString();
        return SyntaxFacts.GetKeywordKind(text) == SyntaxKind.None ? text : "@" + text;
    }
}
