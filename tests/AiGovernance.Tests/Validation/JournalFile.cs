using System.Text;

namespace AiGovernance.Tests.Validation;

/// <summary>A journal of decisions, as bytes that a test may tamper with.</summary>
internal static class JournalFile
{
    public static async Task<MemoryStorage> WithAsync(int decisions)
    {
        var storage = new MemoryStorage();
        using var desk = new Desk(Desk.OnePerson with { BulkApprovalAllowed = true }, storage: storage);
        for (int i = 0; i < decisions; i++)
        {
            desk.Clock.Pass(TimeSpan.FromMinutes(1));
            await desk.Validation.AcceptAsync(desk.Recommend($"Pay {i} €"), Desk.Anna, "\"Zoë\" \\ said\nyes \u0001 🙂");
        }

        return storage;
    }

    public static List<string> Lines(byte[] content) => [.. Encoding.UTF8.GetString(content).Split('\n')[..^1]];

    public static byte[] Of(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")));

    /// <summary>The line with another content and the hash that this content has.</summary>
    public static string Resealed(string line, string from, string to)
    {
        string body = line[..^RecordFormat.SealLength].Replace(from, to, StringComparison.Ordinal);
        return $"{body},\"hash\":\"{ContentHash.Of(body)}\"}}";
    }

    public static JournalVerification Verify(byte[] content, JournalAnchor? anchor = null) => JournalVerifier.Verify(new MemoryStream(content), anchor);
}
