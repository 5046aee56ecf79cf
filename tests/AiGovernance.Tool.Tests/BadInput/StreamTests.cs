using System.Diagnostics;

namespace AiGovernance.Tool.Tests.BadInput;

/// <summary>The process itself: a full disk, a reader that goes away, devices.</summary>
public sealed class StreamTests(Workplace place) : IClassFixture<Workplace>
{
    /// <summary>One of each command, and the large and the binary results.</summary>
    public static TheoryData<string> Lines => OperatingSystem.IsWindows() ? [] :
    [
        .. CommandLines.Writing.DistinctBy(line => line.Split(' ')[0]).Where(line => !line.StartsWith("check", StringComparison.Ordinal)),
        "export --to html --register r.json", "export --to xlsx --register r.json", "journal verify validation.jsonl", "explain", "explain AIG0001", "--help",
    ];

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task A_full_disk_is_one_line(string line)
    {
        var (exitCode, error) = await ShellAsync($"aigov {line} > /dev/full");
        Assert.Equal(ExitCode.WrongInput, exitCode);
        Assert.StartsWith("aigov: ", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd('\n').Split('\n'));
        Assert.Contains("No space left", error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task A_reader_that_goes_away_is_no_error(string line)
    {
        var (exitCode, error) = await ShellAsync($"set -o pipefail; aigov {line} 2>error.txt | head -c 10 > /dev/null; code=$?; grep -v \"^aigov: [A-Z0-9a-z]*\\[\\?\" error.txt >&2; exit $code");
        Assert.True(exitCode is ExitCode.Ok or ExitCode.Findings, $"{exitCode}: {error}");
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/dev/null", 0)]
    [InlineData("/dev/full", 2)]
    [InlineData("/dev/stdout", 0)]
    public async Task A_device_is_written_to_and_never_replaced(string device, int expected)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var (exitCode, error) = await ShellAsync($"aigov export --to csv --register r.json --output {device} --force > out.txt; code=$?; test -c {device} -o {device} = /dev/stdout || exit 99; exit $code");
        Assert.True(expected == exitCode, $"{exitCode}: {error}");
        Assert.Equal(device == "/dev/stdout", new FileInfo(place.PathOf("out.txt")).Length > 0);
    }

    private async Task<(int ExitCode, string Error)> ShellAsync(string script)
    {
        string tool = $"aigov() {{ dotnet '{typeof(CommandLine).Assembly.Location}' \"$@\" --lang en; }}; ";
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", tool + script]) { WorkingDirectory = place.Folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        string error = await process.StandardError.ReadToEndAsync();
        await output;
        await process.WaitForExitAsync();
        return (process.ExitCode, error);
    }
}
