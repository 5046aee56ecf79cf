using System.Diagnostics;
using AiGovernance.Tests;

namespace AiGovernance.Package.Tests;

/// <summary>A program of the sample, built, to be started in a folder of its own and with a model of ours.</summary>
internal static class SampleProgram
{
    public static ProcessStartInfo Build(string name, DirectoryInfo folder, SampleModel model)
    {
        string project = "samples/AtelierLemaire/src/" + name;
        var (exitCode, output) = DotNet.Run(Repository.Root, null, "build", project, "-nodeReuse:false");
        Assert.True(exitCode == 0, output);
        File.Copy(Repository.PathOf(project + "/appsettings.json"), Path.Combine(folder.FullName, "appsettings.json"));

        string library = Directory.GetFiles(Repository.PathOf(project + "/bin"), name + ".dll", SearchOption.AllDirectories).MaxBy(File.GetLastWriteTimeUtc)!;
        var start = new ProcessStartInfo("dotnet", [library]) { WorkingDirectory = folder.FullName };
        start.Environment["AI__Endpoint"] = model.Address;
        start.Environment["AI__ApiKey"] = "none";
        return start;
    }
}
