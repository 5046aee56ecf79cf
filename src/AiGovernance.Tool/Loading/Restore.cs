using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace AiGovernance.Tool.Loading;

/// <summary>Runs <c>dotnet restore</c>, as a build would first.</summary>
internal static partial class Restore
{
    public static async Task<RestoreResult> RunAsync(CheckInput input, CancellationToken cancellationToken)
    {
        string? firstError = null;
        var failed = new HashSet<string>(StringComparer.Ordinal);
        foreach (string path in input.Solution is { } solution ? [solution] : input.Projects)
        {
            string[] errors = await ErrorsAsync(path, cancellationToken);
            foreach (string error in errors)
            {
                var match = ErrorLine().Match(error);
                firstError ??= match.Success ? $"{Path.GetFileName(match.Groups["path"].Value)}: {match.Groups["text"].Value}" : error.Trim();
                if (match.Success && match.Groups["path"].Value.EndsWith("proj", StringComparison.OrdinalIgnoreCase))
                {
                    failed.Add(Path.GetFullPath(match.Groups["path"].Value, Path.GetDirectoryName(path)!));
                }
            }

            if (errors.Length > 0 && input.Solution is null)
            {
                failed.Add(path);
            }
        }

        return firstError is null ? RestoreResult.Success : new RestoreResult(firstError, failed);
    }

    private static async Task<string[]> ErrorsAsync(string path, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { "restore", path, "--verbosity", "quiet", "--nologo" },
            WorkingDirectory = Path.GetDirectoryName(path)!,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "fr" ? "fr" : "en";
        // A build node that lives on would keep our pipes open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = OtherProgram.Start(start, "Error.NoDotnet");
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var error = process.StandardError.ReadToEndAsync(cancellationToken);
        try
        {
            string text = await output + "\n" + await error;
            await process.WaitForExitAsync(cancellationToken);
            if (process.ExitCode == 0)
            {
                return [];
            }

            string[] lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            string[] errors = [.. lines.Where(line => ErrorLine().IsMatch(line))];
            return errors.Length > 0 ? errors : [lines.FirstOrDefault() ?? "dotnet restore: " + process.ExitCode.ToString(CultureInfo.InvariantCulture)];
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    // "path(line,column): error NU1101: text [project]"; French puts a space before the colon.
    [GeneratedRegex(@"^(?<path>.+?)(\(\d+(,\d+)*\))?\s*: (error|erreur) (?<text>\w+\s?: .+?)(\s\[[^\]]*\])?$", RegexOptions.CultureInvariant)]
    private static partial Regex ErrorLine();
}
