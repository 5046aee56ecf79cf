namespace AiGovernance.Tests;

/// <summary>The folder the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>Whether the tests are to rewrite checked-in files that are generated, instead of comparing.</summary>
    public static bool IsUpdating => Environment.GetEnvironmentVariable("AIGOV_UPDATE") == "1";

    public static string PathOf(string relativePath) => Path.Combine(Root, relativePath);

    private static string FindRoot(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
