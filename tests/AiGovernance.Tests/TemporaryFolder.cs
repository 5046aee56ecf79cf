namespace AiGovernance.Tests;

internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("aigov-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public IEnumerable<string> FileNames => Directory.EnumerateFileSystemEntries(Path).Select(path => System.IO.Path.GetFileName(path)!);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
