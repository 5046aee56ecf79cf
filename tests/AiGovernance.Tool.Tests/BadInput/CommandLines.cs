using AiGovernance.Exports;

namespace AiGovernance.Tool.Tests.BadInput;

/// <summary>Every command in every format, on the files of a <see cref="Workplace"/>.</summary>
internal static class CommandLines
{
    /// <summary>Commands that read the register <c>r.json</c>.</summary>
    public static IReadOnlyList<string> Reading { get; } =
    [
        "validate r.json", "validate r.json --format json", "validate r.json --format sarif",
        "assess cv-screening --register r.json", "assess cv-screening --register r.json --format json",
        .. RegisterExport.FormatNames.Append("sarif").Select(format => $"export --to {format} --register r.json{(format == "pia" ? " --use-case cv-screening" : "")}"),
        "notice --audience clients --register r.json", "notice --audience staff --register r.json",
        "status --register r.json", "status --register r.json --format json",
        "diff other.json r.json", "diff other.json r.json --format md", "diff r.json other.json --format json",
        "merge a=r.json b=other.json",
        "journal stats validation.jsonl --register r.json", "journal stats validation.jsonl --register r.json --format json",
        "observed calls.jsonl --register r.json", "observed calls.jsonl --register r.json --format json",
        "scan code --loose --register r.json", "scan code --loose --register r.json --format json",
        "check code/App.csproj --no-restore --register r.json", "check code/App.csproj --no-restore --register r.json --format sarif",
    ];

    /// <summary>Commands that write a result.</summary>
    public static IReadOnlyList<string> Writing { get; } = [.. Reading, "schema", "journal verify validation.jsonl"];

    public static bool IsBinary(string line) => line.Contains("xlsx", StringComparison.Ordinal);
}
