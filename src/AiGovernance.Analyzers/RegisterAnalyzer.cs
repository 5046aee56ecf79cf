using System.Collections.Immutable;
using AiGovernance.Analyzers.Register;
using AiGovernance.Structure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AiGovernance.Analyzers;

/// <summary>Warns where the register itself is broken (AIG1001 to AIG1006), at the place in the JSON file.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RegisterAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = new[]
    {
        Rules.NotValid, Rules.DuplicateId, Rules.UnknownValue, Rules.IdentityMissing, Rules.DpoReasonMissing, Rules.BrokenReference,
    }.ToImmutableDictionary(rule => rule.Id);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.CreateRange(ById.Values);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (Mode.IsOff(start.Options))
            {
                return;
            }

            var register = CompilationRegister.Read(start.Options, start.CancellationToken);
            var problems = new Lazy<ILookup<string, RegisterProblem>>(
                () => RegisterChecks.Run(register.Files).ToLookup(problem => problem.File.Path));

            // An action on the file, not on the end of the compilation: an editor shows it while the file is being written.
            start.RegisterAdditionalFileAction(file => Report(file, problems));
        });
    }

    private static void Report(AdditionalFileAnalysisContext context, Lazy<ILookup<string, RegisterProblem>> problems)
    {
        foreach (var problem in problems.Value[context.AdditionalFile.Path])
        {
            var location = RegisterLocation.Of(problem.File, problem.Start, problem.End);
            context.ReportDiagnostic(Rules.Create(ById[problem.Id], location, problem.Message));
        }
    }
}
