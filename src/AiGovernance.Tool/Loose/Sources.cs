using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AiGovernance.Tool.Loose;

/// <summary>Parses the files of a project as its build would: symbols of its framework, and what it imports everywhere.</summary>
internal static class Sources
{
    private static readonly string[] Always = ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];
    private static readonly string[] Hosted = ["Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging"];
    private static readonly string[] Web = ["System.Net.Http.Json", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing"];

    public static SyntaxTree[] Parse(LooseProject project, IEnumerable<LooseFile> files, CancellationToken cancellationToken)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.None, preprocessorSymbols: Symbols(project.File));
        var trees = files.AsParallel().WithCancellation(cancellationToken)
            .Select(file => CSharpSyntaxTree.ParseText(Text(project, file.Path), options, file.Path, cancellationToken))
            .ToArray();
        return [.. trees, CSharpSyntaxTree.ParseText(GlobalUsings(project.File), options, cancellationToken: cancellationToken)];
    }

    private static SourceText Text(LooseProject project, string path)
        => path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) ? SourceFile.ReadText(path) : SourceText.From(RazorSource.Read(path, project), Encoding.UTF8);

    private static string[] Symbols(ProjectFile? file)
    {
        var symbols = (file?.Property("DefineConstants") ?? "").Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        string framework = file?.Property("TargetFramework") ?? file?.Property("TargetFrameworks")?.Split(';')[0] ?? "net10.0";
        if (framework.StartsWith("net4", StringComparison.Ordinal))
        {
            return [.. symbols, "NETFRAMEWORK"];
        }

        int dot = framework.IndexOf('.', StringComparison.Ordinal);
        return dot > 3 && int.TryParse(framework.AsSpan(3, dot - 3), NumberStyles.None, CultureInfo.InvariantCulture, out int version) && version >= 5
            ? [.. symbols, "NET", "NETCOREAPP", $"NET{version}_0", .. Enumerable.Range(5, version - 4).Select(older => $"NET{older}_0_OR_GREATER")]
            : symbols;
    }

    // Code without a project is a script of .NET 10: dotnet run app.cs.
    private static string GlobalUsings(ProjectFile? file)
    {
        var text = new StringBuilder();
        string sdk = file?.Sdk ?? "";
        if (file is null || file.IsTrue("ImplicitUsings"))
        {
            bool isWeb = sdk.Contains("Web", StringComparison.OrdinalIgnoreCase);
            bool isHosted = isWeb || sdk.Contains("Worker", StringComparison.OrdinalIgnoreCase);
            foreach (string name in Always.Concat(isHosted ? Hosted : []).Concat(isWeb ? Web : []))
            {
                text.Append("global using ").Append(name).Append(";\n");
            }
        }

        foreach (var (include, element) in file?.Items("Using") ?? [])
        {
            string form = element.Attribute("Static")?.Value == "true" ? "static " : element.Attribute("Alias")?.Value is { } alias ? alias + " = " : "";
            text.Append("global using ").Append(form).Append(include).Append(";\n");
        }

        return text.ToString();
    }
}
