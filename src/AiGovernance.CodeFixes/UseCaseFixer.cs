using System.Collections.Immutable;
using AiGovernance.CodeFixes.Code;
using AiGovernance.CodeFixes.Register;
using AiGovernance.Editing;
using Microsoft.CodeAnalysis;

namespace AiGovernance.CodeFixes;

/// <summary>Applies a <see cref="UseCaseFix"/> to one call or to all of a project: one attribute and one entry per declaration.</summary>
internal sealed class UseCaseFixer
{
    private readonly Solution _solution;
    private readonly Project _original;
    private readonly UseCaseFix _fix;
    private readonly EditableRegister _register;
    private readonly Dictionary<object, string> _done = [];
    private readonly Dictionary<DocumentId, List<NewAttribute>> _attributes = [];

    private UseCaseFixer(Solution solution, Project original, UseCaseFix fix, EditableRegister register)
        => (_solution, _original, _fix, _register) = (solution, original, fix, register);

    /// <param name="solution">The solution as it is by now.</param>
    /// <param name="original">The project in which the diagnostics were found.</param>
    /// <param name="diagnostics">The calls, in the order in which entries are to be made.</param>
    /// <param name="fix">The choice.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<Solution> ApplyAsync(Solution solution, Project original, ImmutableArray<Diagnostic> diagnostics, UseCaseFix fix, CancellationToken cancellationToken)
    {
        var register = EditableRegister.Of(solution.GetProject(original.Id)!, cancellationToken);
        if (fix is { Kind: UseCaseFixKind.New } && !register.Homes.Contains(fix.Value))
        {
            // Nobody chose a file, or another project's was chosen.
            if (register.Homes.FirstOrDefault() is not { } home)
            {
                return solution;
            }

            fix = fix with { Value = home };
        }

        var fixer = new UseCaseFixer(solution, original, fix, register);
        foreach (var diagnostic in diagnostics)
        {
            await fixer.AddAsync(diagnostic, cancellationToken).ConfigureAwait(false);
        }

        return await fixer.FinishAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task AddAsync(Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        // A file that another project shares was edited there already: its text is no longer that of the diagnostic.
        var document = _original.GetDocument(diagnostic.Location.SourceTree);
        if (document is null
            || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || GeneratedCode.Is(document, root)
            || GeneratedCode.IsMapped(diagnostic.Location)
            || !(await document.GetTextAsync(cancellationToken).ConfigureAwait(false)).ContentEquals(await _solution.GetDocument(document.Id)!.GetTextAsync(cancellationToken).ConfigureAwait(false)))
        {
            return;
        }

        var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        var target = _fix.Choose(CodeTarget.Around(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), _original.Name));
        if (target is null || (_fix.Kind == UseCaseFixKind.Gateway && !target.CanBeGateway) || !AttributeInsertion.IsPossible(model.Compilation))
        {
            return;
        }

        var service = CalledService.From(diagnostic.Properties);
        object declaration = DeclarationOf(target, model, cancellationToken);
        if (_done.TryGetValue(declaration, out string? known))
        {
            if (_fix.Kind == UseCaseFixKind.New && service is not null)
            {
                _register.Editor.AddServiceTo(known, service);
            }

            return;
        }

        string? id = _fix.Kind switch
        {
            UseCaseFixKind.Existing => _fix.Value,
            UseCaseFixKind.New when service is not null => _register.Editor.AddUseCase(
                new UseCaseDraft(target.DraftName, service) { Project = ProjectPath.From(_fix.Value, _original.FilePath) }, _fix.Value),
            _ => null,
        };
        if (_fix.Kind == UseCaseFixKind.New && id is null)
        {
            return;
        }

        _done.Add(declaration, id ?? "");
        if (!_attributes.TryGetValue(document.Id, out var attributes))
        {
            _attributes.Add(document.Id, attributes = []);
        }

        attributes.Add(id is null ? new NewAttribute(target, "AiGateway") : new NewAttribute(target, "AiUseCase", id));
    }

    private async Task<Solution> FinishAsync(CancellationToken cancellationToken)
    {
        var result = _solution;
        foreach (var pair in _attributes)
        {
            var document = _original.GetDocument(pair.Key)!;
            var text = await AttributeInsertion.ApplyAsync(document, pair.Value, cancellationToken).ConfigureAwait(false);
            foreach (var id in document.GetLinkedDocumentIds().Add(document.Id))
            {
                result = result.WithDocumentText(id, text);
            }
        }

        return await _register.ApplyAsync(result, cancellationToken).ConfigureAwait(false);
    }

    // The parts of a partial type are one declaration.
    private static object DeclarationOf(CodeTarget target, SemanticModel model, CancellationToken cancellationToken) => target.Kind switch
    {
        TargetKind.Assembly => TargetKind.Assembly,
        TargetKind.Type => model.GetDeclaredSymbol(target.Node, cancellationToken) ?? (object)target.Node,
        _ => target.Node,
    };
}
