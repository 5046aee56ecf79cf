using System.Text;
using System.Text.Json;
using AiGovernance.Exports.Tests;

namespace AiGovernance.Tool.Tests.BadInput;

/// <summary>Texts of the register that mean harm to whoever prints, opens or parses them.</summary>
public sealed class HostileTextTests : IClassFixture<HostileTextTests.HostileWorkplace>
{
    private readonly HostileWorkplace _place;

    public HostileTextTests(HostileWorkplace place) => _place = place;

    public static TheoryData<string> Lines => [.. CommandLines.Reading];

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task Nothing_of_them_commands_a_terminal_or_breaks_a_format(string line)
    {
        var run = await _place.Hostile.RunAsync(line);
        Assert.True(run.ExitCode is 0 or 1, $"{run.ExitCode}: {run.Error}");
        AssertIsPlain(run.Error);
        if (CommandLines.IsBinary(line))
        {
            return;
        }

        // The register itself is written as it is, escaped.
        bool isRegister = line.StartsWith("merge", StringComparison.Ordinal) || line.StartsWith("export --to json", StringComparison.Ordinal);
        AssertIsPlain(run.Output, mayHaveOverrides: isRegister);
        if (run.Output.StartsWith('{'))
        {
            JsonDocument.Parse(run.Output).Dispose();
        }
        else if (run.Output.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase))
        {
            Assert.DoesNotContain("<script>alert", run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("<img", run.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task A_megabyte_is_a_text_like_any_other(string line)
    {
        var run = await _place.Large.RunAsync(line);
        Assert.True(run.ExitCode is 0 or 1, $"{run.ExitCode}: {Start(run.Error)}");
        Assert.NotEmpty(run.Output);
    }

    private static void AssertIsPlain(string text, bool mayHaveOverrides = false)
    {
        Assert.DoesNotContain(text, character => char.IsControl(character) && character is not ('\n' or '\r' or '\t'));
        Assert.DoesNotContain("   at AiGovernance", text, StringComparison.Ordinal);
        if (!mayHaveOverrides)
        {
            Assert.DoesNotContain(text, character => character is >= '\u202A' and <= '\u202E');
        }
    }

    private static string Start(string text) => text.Length > 500 ? text[..500] : text;

    public sealed class HostileWorkplace : IDisposable
    {
        public HostileWorkplace()
        {
            Hostile.Write("r.json", HostileRegister.Create().ToJson());
            string megabyte = new StringBuilder().Insert(0, "x<é=🤖 ", 150_000).ToString();
            int count = 0;
            Large.Write("r.json", HostileRegister.With(() => count++ % 40 == 0 ? megabyte : "short").ToJson());
        }

        internal Workplace Hostile { get; } = new();

        internal Workplace Large { get; } = new();

        public void Dispose()
        {
            Hostile.Dispose();
            Large.Dispose();
        }
    }
}
