using AiGovernance.Editing;
using AiGovernance.Json;
using AiGovernance.Structure;
using AiGovernance.Tool.Analysis;
using AiGovernance.Tool.Loading;
using AiGovernance.Tool.Localisation;

namespace AiGovernance.Tool.Adoption;

/// <summary>
/// Brings an old code base under a register: drafts an entry per project and service, and says in <c>.editorconfig</c> to
/// which entries the calls of each file belong. Then it looks again for what is still outside any use case.
/// </summary>
/// <param name="Register">The full path of the register.</param>
/// <param name="EditorConfig">The full path of the mapping.</param>
/// <param name="Entries">What was drafted.</param>
/// <param name="Left">The calls that no use case covers after all this.</param>
/// <param name="Problems">What could not be analysed, one sentence each.</param>
internal sealed record CodeAdoption(string Register, string EditorConfig, IReadOnlyList<DraftedEntry> Entries, IReadOnlyList<FoundCall> Left, IReadOnlyList<string> Problems)
{
    /// <exception cref="InputException">The register or the mapping cannot be read or written.</exception>
    public static async Task<CodeAdoption> RunAsync(CodeScan scan, string register, string newRegister, CancellationToken cancellationToken)
    {
        bool isNew = !File.Exists(register);
        var registerFile = TextFile.Open(register);
        var mappingFile = TextFile.Open(Path.Combine(scan.Folder, Adoption.EditorConfig.FileName));
        var editor = EditorOf(register, isNew ? newRegister : registerFile.Text);

        var inventory = await scan.RunAsync(isNew ? null : register, cancellationToken);
        var entries = EntryDrafts.Make(inventory.Calls.Where(IsUngoverned), editor, register, PrefixOf(register, scan.Folder));
        if (isNew || entries.Count > 0)
        {
            registerFile.Write(editor.TextOf(register));
        }

        if (entries.Count == 0)
        {
            return new CodeAdoption(register, mappingFile.Path, [], [], inventory.Problems);
        }

        mappingFile.Write(Adoption.EditorConfig.Append(
            mappingFile.Text, ToolText.Of("Init.EditorConfigHeading", Path.GetFileName(register)), EntryDrafts.Files(entries)));
        var after = await scan.RunAsync(register, cancellationToken);
        return new CodeAdoption(register, mappingFile.Path, entries, [.. after.Calls.Where(IsUngoverned)], after.Problems);
    }

    private static bool IsUngoverned(FoundCall call) => call.Site is { UseCaseIds.IsEmpty: true, IsInGateway: false };

    private static RegisterEditor EditorOf(string path, string text)
    {
        var editor = new RegisterEditor([new RegisterFile(path, JsonText.Parse(text))]);
        return editor.Homes.Any() ? editor : throw new InputException(ToolText.Of("Error.RegisterUnreadable", path));
    }

    // The register names projects from its own folder on.
    private static string PrefixOf(string register, string folder)
    {
        string prefix = Path.GetRelativePath(Path.GetDirectoryName(register)!, folder).Replace('\\', '/');
        return prefix == "." ? "" : prefix + "/";
    }
}
