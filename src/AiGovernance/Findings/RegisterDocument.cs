using System.Text;
using System.Text.Json;
using AiGovernance.Json;
using AiGovernance.Localisation;
using AiGovernance.Structure;

namespace AiGovernance;

/// <summary>
/// A register as it stands in its file or files: what could be read of it, and everything that is wrong with it as a
/// document (AIG1001 to AIG1006), each with its place. Use it instead of <see cref="AiRegister.Load"/> to show a user
/// what to correct.
/// </summary>
public sealed class RegisterDocument
{
    private readonly IReadOnlyList<RegisterFile> _files;

    private RegisterDocument(IReadOnlyList<string> paths, IReadOnlyList<RegisterFile> files, AiRegister? register, IReadOnlyList<Finding> findings)
    {
        Paths = paths;
        _files = files;
        Register = register;
        Findings = findings;
    }

    /// <summary>The files, as they were named when they were read.</summary>
    public IReadOnlyList<string> Paths { get; }

    /// <summary>The register, or null if the text cannot be read as one; then the findings say why.</summary>
    public AiRegister? Register { get; }

    /// <summary>
    /// Whether the text does not say whose register it is: it then is a part of one, to be read together with the file
    /// that has <c>organisation</c>.
    /// </summary>
    public bool IsPart => _files.Count > 0 && _files.All(file => file.Json.Error is null && file.Json.Root.Kind == JsonKind.Object && !file.Json.Root["organisation"].Exists);

    /// <summary>What is wrong with the document, in the order of the files and of their texts.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Reads a register from a file: UTF-8, or UTF-16 or UTF-32 with byte order mark. A broken register gives findings, not an exception.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="IOException">The file does not exist or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static RegisterDocument Load(string path) => Load([path]);

    /// <summary>
    /// Reads a register from several files that are one register: ids and references count across all of them, and each
    /// may hold a part. UTF-8, or UTF-16 or UTF-32 with byte order mark. A broken register gives findings,
    /// not an exception.
    /// </summary>
    /// <param name="paths">The paths of the files; at least one.</param>
    /// <exception cref="ArgumentException">No path is given.</exception>
    /// <exception cref="IOException">A file does not exist or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static RegisterDocument Load(IReadOnlyList<string> paths)
    {
        if (paths.Count == 0)
        {
            throw new ArgumentException("A register has at least one file.", nameof(paths));
        }

        return Load(paths, RegisterText.TryLoad);
    }

    /// <summary>Reads a register from its bytes: UTF-8, or UTF-16 or UTF-32 with byte order mark. A broken register gives findings, not an exception.</summary>
    /// <param name="json">The text.</param>
    /// <param name="path">The name by which the findings call the text.</param>
    public static RegisterDocument Parse(ReadOnlySpan<byte> json, string path = "ai-register.json")
        => RegisterText.TryDecode(json, path, out var text, out var problem)
            ? Read([path], [new RegisterFile(path, JsonText.Parse(text!))], [])
            : Read([path], [], [problem!]);

    /// <summary>
    /// Applies all rules: what is wrong with the document, and what is inconsistent or missing in its content by the
    /// GDPR, the AI Act and the register's own rules. No finding does not mean that the law is complied with.
    /// </summary>
    /// <param name="asOf">The day for which to check: duties that apply later are warnings, overdue dates are counted to it.</param>
    /// <param name="journal">What the validation journal says; without it, rules about what validators do (AIG4018) are silent.</param>
    /// <returns>The findings, in the order of the files and of their texts, then of the rules' ids.</returns>
    public IReadOnlyList<Finding> Validate(IsoDate asOf, JournalStatistics? journal = null)
    {
        if (Register is null)
        {
            return Findings;
        }

        var places = new RegisterPlaces(_files);
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string path in Paths)
        {
            order[path] = order.Count;
        }

        return
        [
            .. Findings
                .Concat(RuleRun.Over(Register, asOf, journal).Select(finding => places.Place(finding)))
                .OrderBy(finding => order[finding.Path])
                .ThenBy(finding => finding.Line)
                .ThenBy(finding => finding.Column)
                .ThenBy(finding => finding.Id, StringComparer.Ordinal)
                .ThenBy(finding => finding.JsonPath, StringComparer.Ordinal),
        ];
    }

    internal static RegisterDocument Load(IReadOnlyList<string> paths, TextSource source)
    {
        var files = new List<RegisterFile>();
        var problems = new List<Finding>();
        foreach (string path in paths)
        {
            if (source(path, out var text, out var problem))
            {
                files.Add(new RegisterFile(path, JsonText.Parse(text!)));
            }
            else
            {
                problems.Add(problem!);
            }
        }

        return Read(paths, files, problems);
    }

    internal static Finding StructureFinding(string path, int line, int column, string? jsonPath, Message message)
        => new(RuleIds.NotValid, FindingSeverity.Error, message, path, line, column, jsonPath, null, citation: "");

    private static RegisterDocument Read(IReadOnlyList<string> paths, IReadOnlyList<RegisterFile> files, List<Finding> problems)
    {
        List<Finding> findings = [.. problems, .. RegisterChecks.Run(files).Select(Finding)];
        if (problems.Count > 0 || files.Any(file => file.Json.Error is not null))
        {
            return new RegisterDocument(paths, files, null, findings);
        }

        try
        {
            return new RegisterDocument(paths, files, RegisterJson.Read(Encoding.UTF8.GetBytes(RegisterMerge.TextOf(files))), findings);
        }
        catch (JsonException exception)
        {
            if (!findings.Exists(finding => finding.Id is RuleIds.NotValid or RuleIds.UnknownValue))
            {
                findings.Add(StructureFinding(paths[0], (int)(exception.LineNumber ?? 0) + 1, 1, exception.Path, new Message("AIG1001.Unreadable")));
            }

            return new RegisterDocument(paths, files, null, findings);
        }
    }

    private static Finding Finding(RegisterProblem problem)
    {
        var position = problem.Position;
        return new Finding(
            problem.Id, SeverityOf(problem.Id), problem.Message, problem.File.Path, position.Line, position.Column, problem.JsonPath, problem.UseCaseId, SourceOf(problem.Id));
    }

    private static FindingSeverity SeverityOf(string id) => id == RuleIds.DpoReasonMissing ? FindingSeverity.Warning : FindingSeverity.Error;

    private static string SourceOf(string id) => id switch
    {
        RuleIds.IdentityMissing => "gdpr:30(1)(a)",
        RuleIds.DpoReasonMissing => "gdpr:37",
        _ => "",
    };

    /// <summary>Where the text of a file comes from: a disk, an assembly. False, with the problem, if it is no text.</summary>
    internal delegate bool TextSource(string path, out string? text, out Finding? problem);
}
