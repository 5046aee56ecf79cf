using AiGovernance.Analyzers.Register;
using Microsoft.CodeAnalysis;

namespace AiGovernance.Analyzers.Generation;

/// <summary>
/// Writes the class <c>AiUseCases</c>: a constant for each use case of the register, so that code names use cases in a form
/// which the compiler knows: <c>[AiUseCase(AiUseCases.MeetingMinutes)]</c>.
/// </summary>
/// <remarks>It looks at no C# code, and each entry has a file of its own: what did not change is not written again.</remarks>
[Generator(LanguageNames.CSharp)]
public sealed class AiUseCasesGenerator : IIncrementalGenerator
{
    internal const string RegisterStep = "Register";
    internal const string SettingsStep = "Settings";
    internal const string ConstantStep = "Constant";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var settings = context.AnalyzerConfigOptionsProvider
            .Select((options, _) => GenerationSettings.Read(options.GlobalOptions))
            .WithTrackingName(SettingsStep);
        var parts = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(pair => CompilationRegister.IsRegister(pair.Left, pair.Right))
            .Select((pair, cancellationToken) => pair.Left.GetText(cancellationToken) is { } text
                ? RegisterPart.Read(pair.Left.Path, CompilationRegister.Parse(text))
                : null)
            .WithTrackingName(RegisterStep)
            .Where(part => part is not null)
            .Collect();

        // AiGovernanceMode does not count here: without its constants, code would not compile.
        var constants = parts
            .SelectMany((all, _) => UseCaseConstant.Of(all!))
            .WithTrackingName(ConstantStep);
        context.RegisterSourceOutput(
            parts.Select((all, _) => all.Length > 0).Combine(settings),
            (output, source) =>
            {
                if (source.Left && source.Right.IsOn)
                {
                    output.AddSource(UseCaseNames.ClassName + ".g.cs", UseCaseSource.OfClass(source.Right));
                }
            });
        context.RegisterSourceOutput(constants.Combine(settings), (output, source) =>
        {
            if (source.Right.IsOn)
            {
                output.AddSource(UseCaseNames.FileNameOf(source.Left.Entry.Id), UseCaseSource.OfConstant(source.Left, source.Right));
            }
        });
    }
}
