using System.Collections.Concurrent;
using System.Collections.Immutable;
using AiGovernance.Analyzers.Calls;
using AiGovernance.Analyzers.Catalogue;
using AiGovernance.Analyzers.Flow;
using AiGovernance.Analyzers.Register;
using AiGovernance.Localisation;
using AiGovernance.Structure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AiGovernance.Analyzers;

/// <summary>
/// Warns where code reaches an AI service outside a registered use case (AIG0001, AIG0006), within one that may not be
/// used (AIG0003, AIG0004) or that lists other services or models (AIG0005, AIG0012), where AI output leaves one without the
/// human validation it requires (AIG0007), or where there is no register at all (AIG0011). Says which members of a known client the catalogue lacks (AIG0010).
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AiCallAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        Rules.UngovernedCall,
        Rules.UnknownUseCase,
        Rules.InactiveUseCase,
        Rules.UnapprovedUseCase,
        Rules.OtherService,
        Rules.UngovernedEndpoint,
        Rules.UnvalidatedOutput,
        Rules.UncataloguedMember,
        Rules.NoRegister,
        Rules.OtherModel);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        // Razor components are generated code, and call AI services like any other.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (Mode.IsOff(start.Options))
            {
                return;
            }

            var register = CompilationRegister.Read(start.Options, start.CancellationToken);
            var catalogue = CompilationCatalogue.Read(start.Options, start.CancellationToken);
            var services = new ServiceMatch(start.Compilation, register.Index, catalogue);
            bool isTest = TestProject.Is(start.Compilation, start.Options);
            var found = new ConcurrentBag<Location>();
            var actions = new AiCallActions(start.Compilation, start.Options, catalogue, start.CancellationToken);
            var output = !isTest && register.Index.UseCases.Any(useCase => useCase.Validation is not null)
                ? new OutputFlow(start.Compilation, register.Index, actions, catalogue)
                : null;
            output?.OnOtherSources(start);
            actions.OnCall(
                start,
                (call, node) =>
                {
                    found.Add(call.Location);
                    if (!call.IsInGateway)
                    {
                        output?.Check(node.Node, node.SemanticModel, node.ReportDiagnostic, node.CancellationToken);
                        foreach (var diagnostic in Judge(call, register.Index, services, isTest))
                        {
                            node.ReportDiagnostic(diagnostic);
                        }
                    }
                },
                (member, node) => node.ReportDiagnostic(Rules.Create(
                    Rules.UncataloguedMember, node.Node.GetLocation(), new Message("AIG0010.Message", AiTargets.Display(member), member.ContainingAssembly.Name))));
            actions.OnModel(start, (model, node) =>
            {
                foreach (var diagnostic in Judge(model, register.Index))
                {
                    node.ReportDiagnostic(diagnostic);
                }
            });
            if (!register.IsFound)
            {
                start.RegisterCompilationEndAction(end => ReportNoRegister(end, found));
            }
        });
    }

    private static IEnumerable<Diagnostic> Judge(AiCall call, RegisterIndex register, ServiceMatch services, bool isTest)
    {
        if (call.Scope.IsEmpty)
        {
            yield return call.IsEndpoint
                ? Rules.Create(Rules.UngovernedEndpoint, call.Location, services.Properties(call), new Message("AIG0006.Message", call.Member, call.Service))
                : Rules.Create(Rules.UngovernedCall, call.Location, services.Properties(call), new Message("AIG0001.Message", call.Member, call.Service));
        }

        foreach (string id in call.Scope.Ids)
        {
            var useCase = register.Find(id);
            if (useCase is null && !call.Scope.IsAttribute && register.IsComplete)
            {
                // An id from the build's configuration has no place in code: the calls it governs are the place.
                yield return Rules.CreateForUseCase(Rules.UnknownUseCase, call.Location, id, UseCaseAttributeAnalyzer.UnknownId(id, register));
            }
            else if (useCase is { IsInactive: true })
            {
                yield return Rules.CreateForUseCase(Rules.InactiveUseCase, call.Location, id, new Message("AIG0003.Message", id, Status(useCase), call.Member));
            }
            else if (useCase is { IsUnapproved: true } && !isTest)
            {
                yield return Rules.CreateForUseCase(Rules.UnapprovedUseCase, call.Location, id, new Message("AIG0004.Message", id, Status(useCase), call.Member));
            }

            if (useCase is { IsInactive: false } && services.IsOther(call, useCase) && !IsOfAnother(call, register, services))
            {
                yield return Rules.Create(
                    Rules.OtherService, call.Location, services.Properties(call).Add(FindingProperties.UseCase, id), new Message("AIG0005.Message", call.Member, call.Service, id, string.Join(", ", useCase.ServiceIds)));
            }
        }
    }

    // A file that is mapped to several use cases does not say which call belongs to which.
    private static bool IsOfAnother(AiCall call, RegisterIndex register, ServiceMatch services)
        => !call.Scope.IsAttribute && call.Scope.Ids.Any(id => register.Find(id) is { } useCase && !services.IsOther(call, useCase));

    private static IEnumerable<Diagnostic> Judge(NamedModel model, RegisterIndex register)
    {
        foreach (string id in model.Scope.Ids)
        {
            if (register.IsComplete && register.Find(id) is { } useCase && register.ServicesOf(useCase) is { Count: > 0 } services && model.IsOther(services, register))
            {
                yield return Rules.CreateForUseCase(
                    Rules.OtherModel, model.Location, id, new Message("AIG0012.Message", model.Name, id, string.Join(", ", services.Select(service => service.ModelName))));
            }
        }
    }

    private static Message Status(UseCaseSummary useCase) => new("Status." + useCase.Status);

    private static void ReportNoRegister(CompilationAnalysisContext context, ConcurrentBag<Location> found)
    {
        if (found.IsEmpty)
        {
            return;
        }

        var first = found
            .OrderBy(location => location.SourceTree!.FilePath, StringComparer.Ordinal)
            .ThenBy(location => location.SourceSpan.Start)
            .First();
        context.ReportDiagnostic(Rules.Create(Rules.NoRegister, first, new Message("AIG0011.Message", found.Count, CompilationRegister.FileName)));
    }
}
