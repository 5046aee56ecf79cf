using System.Text;

namespace AiGovernance.Package.Tests;

/// <summary>Writes a solution in the form that Visual Studio has had for twenty years.</summary>
internal static class SolutionFile
{
    private static readonly Dictionary<string, string> Kinds = new()
    {
        [".csproj"] = "{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}",
        [".vbproj"] = "{F184B08F-C81C-45F6-A57F-5ABD9991F28F}",
        [".fsproj"] = "{F2A71F9B-5D33-465A-A702-920D77279786}",
    };

    public static string Of(params string[] projects)
    {
        var text = new StringBuilder("\nMicrosoft Visual Studio Solution File, Format Version 12.00\n# Visual Studio Version 17\n");
        var configurations = new StringBuilder();
        for (int i = 0; i < projects.Length; i++)
        {
            string id = $"{{0000000{i}-0000-0000-0000-000000000000}}";
            text.Append($"Project(\"{Kinds[Path.GetExtension(projects[i])]}\") = \"{Path.GetFileNameWithoutExtension(projects[i])}\", \"{projects[i].Replace('/', '\\')}\", \"{id}\"\nEndProject\n");
            configurations.Append($"\t\t{id}.Debug|Any CPU.ActiveCfg = Debug|Any CPU\n\t\t{id}.Debug|Any CPU.Build.0 = Debug|Any CPU\n");
        }

        return text.Append("Global\n\tGlobalSection(SolutionConfigurationPlatforms) = preSolution\n\t\tDebug|Any CPU = Debug|Any CPU\n\tEndGlobalSection\n")
            .Append("\tGlobalSection(ProjectConfigurationPlatforms) = postSolution\n").Append(configurations).Append("\tEndGlobalSection\nEndGlobal\n").ToString();
    }
}
