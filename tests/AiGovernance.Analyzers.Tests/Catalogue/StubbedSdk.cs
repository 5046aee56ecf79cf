using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AiGovernance.Analyzers.Tests.Catalogue;

/// <summary>One assembly of <c>unrestorable-sdk-members.tsv</c>: the SDK as its public source or documentation has it.</summary>
internal sealed record StubbedSdk(string Assembly, IReadOnlyList<StubbedSdk.Row> Rows)
{
    public static IReadOnlyList<StubbedSdk> All { get; } =
    [
        .. TestData.Rows("unrestorable-sdk-members.tsv")
            .Select(row => (Assembly: row[1], Row: new Row(row[0], row[2], row[3], row[4].Split(' '))))
            .GroupBy(row => row.Assembly)
            .Select(group => new StubbedSdk(group.Key, [.. group.Select(row => row.Row)])),
    ];

    public MetadataReference Compile()
    {
        var source = new StringBuilder();
        foreach (var type in Rows.GroupBy(row => row.Type))
        {
            Write(source, type.Key, type.First().Kind, [.. type.SelectMany(row => row.Members)]);
        }

        var compilation = CSharpCompilation.Create(
            Assembly, [CSharpSyntaxTree.ParseText(source.ToString())], Net100.References.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return compilation.ToMetadataReference();
    }

    private static void Write(StringBuilder source, string type, string kind, string[] members)
    {
        int dot = type.LastIndexOf('.');
        string[] name = type[(dot + 1)..].Split('`');
        string parameters = name.Length == 1 ? "" : "<" + string.Join(", ", Enumerable.Range(1, int.Parse(name[1])).Select(i => "T" + i)) + ">";
        source.AppendLine($"namespace {type[..dot]} {{ public {(kind == "static" ? "static class" : kind)} {name[0]}{parameters} {{");
        foreach (string member in members.Distinct())
        {
            source.AppendLine(kind switch
            {
                _ when member.EndsWith('=') => $"public object {member[..^1]} {{ get; set; }}",
                _ when member.StartsWith(".ctor", StringComparison.Ordinal) => $"public {name[0]}{ParametersOf(member)} {{ }}",
                "interface" => $"object {NameOf(member)}{ParametersOf(member)};",
                "static" => $"public static object {NameOf(member)}{ParametersOf(member)} => null;",
                _ => $"public virtual object {NameOf(member)}{ParametersOf(member)} => null;",
            });
        }

        source.AppendLine("} }");
    }

    public static string NameOf(string member) => member.TrimEnd('=').Split('(')[0];

    private static string ParametersOf(string member)
    {
        string[] names = member.Contains('(') ? member[(member.IndexOf('(') + 1)..^1].Split(',') : ["request"];
        return "(" + string.Join(", ", names.Select(name => "object " + name)) + ")";
    }

    /// <summary>Members of one type that are AI calls (core), may be (low), or are none.</summary>
    internal sealed record Row(string Tier, string Kind, string Type, string[] Members);
}
