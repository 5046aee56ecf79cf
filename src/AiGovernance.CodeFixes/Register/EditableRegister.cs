using AiGovernance.Analyzers.Register;
using AiGovernance.Editing;
using AiGovernance.Structure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AiGovernance.CodeFixes.Register;

/// <summary>The register of a project as the solution has it at this moment, and the way back into the solution.</summary>
internal sealed class EditableRegister
{
    private readonly Project _project;

    private EditableRegister(Project project, CompilationRegister register)
    {
        _project = project;
        Index = register.Index;
        Editor = new RegisterEditor(register.Files);
    }

    /// <summary>Its entries; a broken register gives those that could be read.</summary>
    public RegisterIndex Index { get; }

    public RegisterEditor Editor { get; }

    /// <summary>
    /// The files that can be given a new entry. None if a file is broken: an id that is not seen there may be taken.
    /// </summary>
    public IEnumerable<string> Homes => Index.IsComplete ? Editor.Homes.Where(IsWritable) : [];

    /// <summary>Whether the file that has an entry can be edited.</summary>
    public bool CanEdit(string useCaseId) => Index.IsComplete && Index.Find(useCaseId) is { } useCase && IsWritable(useCase.File.Path);

    public static EditableRegister Of(Project project, CancellationToken cancellationToken)
        => new(project, CompilationRegister.Read(project.AnalyzerOptions, cancellationToken));

    /// <summary>The solution with what the editor changed, in every project that has the file.</summary>
    public async Task<Solution> ApplyAsync(Solution solution, CancellationToken cancellationToken)
    {
        foreach (var (path, editor) in Editor.Changed)
        {
            var document = _project.AdditionalDocuments.First(document => PathOf(document) == path);
            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            foreach (var step in editor.Steps)
            {
                text = text.WithChanges(step.Select(edit => new TextChange(TextSpan.FromBounds(edit.Start, edit.End), edit.NewText)));
            }

            foreach (var project in solution.Projects)
            {
                foreach (var same in project.AdditionalDocuments.Where(other => PathOf(other) == path))
                {
                    solution = solution.WithAdditionalDocumentText(same.Id, text);
                }
            }
        }

        return solution;
    }

    private static string PathOf(TextDocument document) => document.FilePath ?? document.Name;

    private bool IsWritable(string path)
        => _project.Solution.Workspace.CanApplyChange(ApplyChangesKind.ChangeAdditionalDocument)
            && !(File.Exists(path) && (File.GetAttributes(path) & FileAttributes.ReadOnly) != 0);
}
