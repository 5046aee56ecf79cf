using System.Diagnostics;
using System.Text.RegularExpressions;
using AiGovernance.Tests;

namespace AiGovernance.EntityFrameworkCore.Tests;

/// <summary>An auditor exports a journal with what the page tells them, and with nothing of ours.</summary>
[Collection(Databases.Collection)]
public sealed partial class AuditorTests(Databases databases)
{
    [SqliteProgramFact]
    public async Task The_program_of_SQLite_exports_what_the_library_exports()
        => await ExportsTheSameAsync(TestDatabase.Sqlite, "sqlite3 validation.db", database => $"sqlite3 '{Of(database, "Data Source")}'");

    [PostgreSqlFact]
    public async Task The_program_of_PostgreSQL_exports_what_the_library_exports()
        => await ExportsTheSameAsync(
            TestDatabase.PostgreSql,
            "psql \"host=db dbname=governance\"",
            database => $"'{Path.Combine(PostgreSqlServer.Programs!, "psql")}' \"host={Of(database, "Host")} port={Of(database, "Port")} user={Of(database, "Username")} dbname={Of(database, "Database")}\"");

    private async Task ExportsTheSameAsync(string provider, string program, Func<TestDatabase, string> actual)
    {
        await using var database = await databases.NewAsync(provider);
        var desk = database.NewDesk();
        await desk.DecideAsync(workers: 2, decisions: 20, "person", _ => { });
        string command = (await File.ReadAllLinesAsync(Repository.PathOf("docs/human-validation.md"))).Single(line => line.TrimStart().StartsWith(program, StringComparison.Ordinal));
        string folder = Directory.CreateTempSubdirectory("aigov-auditor-").FullName;
        try
        {
            using var process = Process.Start(new ProcessStartInfo("sh", ["-c", command.Replace(program, actual(database), StringComparison.Ordinal)]) { WorkingDirectory = folder })!;
            await process.WaitForExitAsync();
            Assert.Equal(0, process.ExitCode);
            byte[] exported = await File.ReadAllBytesAsync(Path.Combine(folder, "validation.jsonl"));
            Assert.Equal(await desk.ExportAsync(), exported);
            Assert.True(JournalVerifier.Verify(new MemoryStream(exported), await desk.Journal.GetAnchorAsync()).IsIntact);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Of(TestDatabase database, string property) => Part().Matches(database.ConnectionString).Single(part => part.Groups[1].Value == property).Groups[2].Value;

    [GeneratedRegex("([^=;]+)=([^;]+)")]
    private static partial Regex Part();
}
