namespace AiGovernance.EntityFrameworkCore.Tests;

/// <summary>The test needs the program <c>sqlite3</c>, and is skipped where the machine has none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SqliteProgramFactAttribute : FactAttribute
{
    public SqliteProgramFactAttribute()
    {
        bool isThere = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "sqlite3")));
        Skip = isThere ? null : "The program sqlite3 is not installed (on Debian: apt-get install sqlite3).";
    }
}
