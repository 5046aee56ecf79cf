using System.Text;
using System.Text.Json;
using AiGovernance.Json;
using AiGovernance.Localisation;
using AiGovernance.Structure;

namespace AiGovernance;

/// <summary>
/// A register as it stands in its file: what could be read of it, and everything that is wrong with it as a document
/// (AIG1001 to AIG1006), each with its place. Use it instead of <see cref="AiRegister.Load"/> to show a user what to correct.
/// </summary>
public sealed class RegisterDocument
{
    private RegisterDocument(string path, AiRegister? register, IReadOnlyList<Finding> findings)
    {
        Path = path;
        Register = register;
        Findings = findings;
    }

    /// <summary>The file, as it was named when it was read.</summary>
    public string Path { get; }

    /// <summary>The register, or null if the text cannot be read as one; then the findings say why.</summary>
    public AiRegister? Register { get; }

    /// <summary>What is wrong, in the order of the text.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Reads a register from a file: UTF-8, or UTF-16 or UTF-32 with byte order mark. A broken register gives findings, not an exception.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="IOException">The file does not exist or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static RegisterDocument Load(string path) => RegisterText.TryLoad(path, out var text, out var problem)
        ? Read(text!, path)
        : new RegisterDocument(path, null, [problem!]);

    /// <summary>Reads a register from its bytes: UTF-8, or UTF-16 or UTF-32 with byte order mark. A broken register gives findings, not an exception.</summary>
    /// <param name="json">The text.</param>
    /// <param name="path">The name by which the findings call the text.</param>
    public static RegisterDocument Parse(ReadOnlySpan<byte> json, string path = "ai-register.json")
        => RegisterText.TryDecode(json, path, out var text, out var problem)
            ? Read(text!, path)
            : new RegisterDocument(path, null, [problem!]);

    /// <summary>Checks several files as one register: ids and references count across all of them, and each may hold a part.</summary>
    /// <param name="paths">The paths of the files.</param>
    /// <returns>What is wrong, in the order of the files and of their texts.</returns>
    /// <exception cref="IOException">A file does not exist or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static IReadOnlyList<Finding> Check(IReadOnlyList<string> paths)
    {
        var findings = new List<Finding>();
        var files = new List<RegisterFile>();
        foreach (string path in paths)
        {
            if (RegisterText.TryLoad(path, out var text, out var problem))
            {
                files.Add(new RegisterFile(path, JsonText.Parse(text!)));
            }
            else
            {
                findings.Add(problem!);
            }
        }

        findings.AddRange(RegisterChecks.Run(files).Select(Finding));
        return findings;
    }

    private static RegisterDocument Read(string text, string path)
    {
        var file = new RegisterFile(path, JsonText.Parse(text));
        var findings = RegisterChecks.Run(file).Select(Finding).ToList();
        if (file.Json.Error is not null)
        {
            return new RegisterDocument(path, null, findings);
        }

        try
        {
            return new RegisterDocument(path, RegisterJson.Read(Encoding.UTF8.GetBytes(text)), findings);
        }
        catch (JsonException exception)
        {
            if (!findings.Exists(finding => finding.Id is RuleIds.NotValid or RuleIds.UnknownValue))
            {
                findings.Add(StructureFinding(path, (int)(exception.LineNumber ?? 0) + 1, 1, exception.Path, new Message("AIG1001.Unreadable")));
            }

            return new RegisterDocument(path, null, findings);
        }
    }

    private static Finding Finding(RegisterProblem problem)
    {
        var position = problem.Position;
        return new Finding(
            problem.Id, SeverityOf(problem.Id), problem.Message, problem.File.Path, position.Line, position.Column, problem.JsonPath, problem.UseCaseId, SourceOf(problem.Id));
    }

    internal static Finding StructureFinding(string path, int line, int column, string? jsonPath, Message message)
        => new(RuleIds.NotValid, FindingSeverity.Error, message, path, line, column, jsonPath, null, null);

    private static FindingSeverity SeverityOf(string id) => id == RuleIds.DpoReasonMissing ? FindingSeverity.Warning : FindingSeverity.Error;

    private static string? SourceOf(string id) => id switch
    {
        RuleIds.IdentityMissing => "GDPR Article 30(1)(a)",
        RuleIds.DpoReasonMissing => "GDPR Article 37",
        _ => null,
    };
}
