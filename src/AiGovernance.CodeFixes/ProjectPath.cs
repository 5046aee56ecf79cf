namespace AiGovernance.CodeFixes;

/// <summary>How a register names a project: by its folder, from the folder of the register on.</summary>
internal static class ProjectPath
{
    /// <returns>The path, or null if the project is not below the register.</returns>
    public static string? From(string registerPath, string? projectPath)
    {
        string? root = Normal(Path.GetDirectoryName(registerPath));
        string? folder = Normal(Path.GetDirectoryName(projectPath));
        return root is not null && folder is not null && folder.Length > root.Length && folder.StartsWith(root + "/", StringComparison.OrdinalIgnoreCase)
            ? folder.Substring(root.Length + 1)
            : null;
    }

    private static string? Normal(string? path) => path?.Replace('\\', '/').TrimEnd('/');
}
