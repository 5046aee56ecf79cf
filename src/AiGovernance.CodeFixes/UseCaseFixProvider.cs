using System.Collections.Immutable;
using System.Composition;
using AiGovernance.CodeFixes.Code;
using AiGovernance.CodeFixes.Register;
using AiGovernance.Editing;
using AiGovernance.Structure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AiGovernance.CodeFixes;

/// <summary>
/// For a call outside any use case (AIG0001, AIG0006): names one of the register's use cases, registers a new one, or
/// marks the place as a gateway.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseCaseFixProvider)), Shared]
public sealed class UseCaseFixProvider : CodeFixProvider
{
    // A longer menu is read by nobody; those that list the called service come first.
    private const int MaximumEntries = 12;

    private static readonly FixAllInSolution FixAll = new((solution, project, diagnostics, key, cancellationToken)
        => UseCaseFixer.ApplyAsync(solution, project, diagnostics, UseCaseFix.Of(key), cancellationToken));

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.UngovernedCall, RuleIds.UngovernedEndpoint);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAll;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        var diagnostic = context.Diagnostics[0];
        if (CalledService.From(diagnostic.Properties) is not { } service
            || await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || GeneratedCode.Is(document, root)
            || GeneratedCode.IsMapped(diagnostic.Location)
            || await document.Project.GetCompilationAsync(context.CancellationToken).ConfigureAwait(false) is not { } compilation
            || !AttributeInsertion.IsPossible(compilation))
        {
            return;
        }

        var register = EditableRegister.Of(document.Project, context.CancellationToken);
        var targets = CodeTarget.Around(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), document.Project.Name);
        var useCases = Choices(register.Index, service);
        if (useCases.Count > 0)
        {
            foreach (var target in targets)
            {
                context.RegisterCodeFix(ExistingUseCases(document.Project, diagnostic, target, useCases), diagnostic);
            }
        }

        foreach (var target in targets)
        {
            foreach (string home in register.Homes)
            {
                string title = FixText.Of("NewUseCase", register.Editor.ProposeId(target.DraftName), target.Name, Path.GetFileName(home));
                context.RegisterCodeFix(Action(title, document.Project, diagnostic, new UseCaseFix(UseCaseFixKind.New, IsMember(target), home)), diagnostic);
            }
        }

        foreach (var target in targets.Where(target => target.CanBeGateway))
        {
            context.RegisterCodeFix(Action(FixText.Of("Gateway", target.Name), document.Project, diagnostic, new UseCaseFix(UseCaseFixKind.Gateway, IsMember(target))), diagnostic);
        }
    }

    private static CodeAction ExistingUseCases(Project project, Diagnostic diagnostic, CodeTarget target, IReadOnlyList<UseCaseSummary> useCases)
        => CodeAction.Create(
            FixText.Of("UseCases", target.Name),
            useCases.Select(useCase => Action(FixText.Of("UseCase", useCase.Id, useCase.Title), project, diagnostic, new UseCaseFix(UseCaseFixKind.Existing, IsMember(target), useCase.Id))).ToImmutableArray(),
            isInlinable: false);

    private static CodeAction Action(string title, Project project, Diagnostic diagnostic, UseCaseFix fix)
        => CodeAction.Create(title, cancellationToken => UseCaseFixer.ApplyAsync(project.Solution, project, ImmutableArray.Create(diagnostic), fix, cancellationToken), fix.Key);

    // One that may not be used any more is no answer: AIG0003 would follow.
    private static List<UseCaseSummary> Choices(RegisterIndex register, CalledService service)
    {
        var services = new HashSet<string>(register.Services.Where(service.Is).Select(known => known.Id));
        return [.. register.UseCases.Where(useCase => !useCase.IsInactive).OrderByDescending(useCase => useCase.ServiceIds.Any(services.Contains)).Take(MaximumEntries)];
    }

    private static bool IsMember(CodeTarget target) => target.Kind == TargetKind.Member;
}
