using AiGovernance.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AiGovernance.Accuracy.Tests;

/// <summary>One of the applications in the folder <c>Applications</c>, compiled as a project of its kind would be.</summary>
internal sealed class Application
{
    // What the SDK adds to a project with ImplicitUsings.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly string Folder = Repository.PathOf("tests/AiGovernance.Accuracy.Tests/Applications");

    private static readonly MetadataReference[] References =
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "references.txt")).Where(path => !path.Contains("AiGovernance.Analyzers", StringComparison.Ordinal)).Select(path => MetadataReference.CreateFromFile(path))];

    private Application(string name)
    {
        Name = name;
        string root = Path.Combine(Folder, name);
        Files = [.. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(root, file).Replace('\\', '/'), Text: File.ReadAllText(file)))
            .OrderBy(file => file.Path, StringComparer.Ordinal)];
        Labels = [.. Files.SelectMany(file => Label.In(file.Path, file.Text))];
    }

    public static IReadOnlyList<Application> All { get; } =
        [.. Directory.EnumerateDirectories(Folder).Select(folder => new Application(Path.GetFileName(folder))).OrderBy(application => application.Name, StringComparer.Ordinal)];

    public string Name { get; }

    public IReadOnlyList<(string Path, string Text)> Files { get; }

    public IReadOnlyList<Label> Labels { get; }

    public int Lines => Files.Sum(file => file.Text.Count(character => character == '\n'));

    /// <summary>Written for the compiler of .NET Framework, which knew neither nullable references nor global usings.</summary>
    private bool IsOld => Name == "LegacyErp";

    public Compilation Compile()
    {
        var options = CSharpParseOptions.Default.WithLanguageVersion(IsOld ? LanguageVersion.CSharp7_3 : LanguageVersion.Latest);
        var trees = Files.Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal))
            .Concat(IsOld ? [] : [("obj/GlobalUsings.g.cs", ImplicitUsings)])
            .Select(file => CSharpSyntaxTree.ParseText(SourceText.From(file.Item2, System.Text.Encoding.UTF8), options, file.Item1));
        var compilation = CSharpCompilation.Create(
            Name,
            trees,
            References,
            new CSharpCompilationOptions(
                Files.Any(file => file.Path == "Program.cs") ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: IsOld ? NullableContextOptions.Disable : NullableContextOptions.Enable));
        var components = Files.Where(file => file.Path.EndsWith(".razor", StringComparison.Ordinal)).ToList();
        return components.Count == 0 ? compilation : RazorComponents.Add(compilation, options, components);
    }
}
