using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using AiGovernance.Tool.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AiGovernance.Tool.Loose;

/// <summary>What a build would tell the analyzers, as far as it is plainly written: properties, <c>.editorconfig</c>, register, own catalogue files.</summary>
internal sealed class LooseOptions
{
    private const string Services = "ai-services.json";

    private readonly RegisterSelection _registers;
    private readonly AnalyzerConfigSet _configs;
    private readonly string _folder;

    public LooseOptions(string folder, string? register, IEnumerable<string> editorConfigs)
    {
        _folder = folder;
        _registers = new RegisterSelection(folder, register);
        var above = Above(Path.GetDirectoryName(folder)).Select(parent => Path.Combine(parent, ".editorconfig"));
        _configs = AnalyzerConfigSet.Create(above.Concat(editorConfigs)
            .Where(File.Exists)
            .Distinct(StringComparer.Ordinal)
            .Select(path => AnalyzerConfig.Parse(SourceFile.ReadText(path), path))
            .ToList());
    }

    public AnalyzerOptions ForCatalogue() => new([.. Own(null, Services)]);

    public AnalyzerOptions For(LooseProject project)
    {
        var registers = (project.File?.Paths("AiRegister") ?? [])
            .Concat(project.File?.Property("AiGovernanceRegister") is { } named && project.File.FullPath(named) is { } path ? [path] : [])
            .Where(File.Exists);
        var texts = registers.Select(path => (AdditionalText)new RegisterText(path)).ToImmutableArray();
        var provider = new Provider(_configs, Properties(project));
        var options = new AnalyzerOptions(texts.AddRange(Own(project.File, Services)), texts.IsEmpty ? provider : new RegisterKindOptions(provider));
        return _registers.OptionsFor(options, project.File?.Path);
    }

    // A project's own additions to the catalogue count for the scan as a whole: it has one set of outlines.
    private IEnumerable<AdditionalText> Own(ProjectFile? project, string name)
        => Above(project?.Folder ?? _folder)
            .Select(folder => Path.Combine(folder, name))
            .Concat(project?.Paths("AiServices") ?? [])
            .Where(File.Exists)
            .Distinct(StringComparer.Ordinal)
            .Select(path => new CatalogueText(path));

    private static Dictionary<string, string> Properties(LooseProject project)
    {
        var properties = new Dictionary<string, string>(AnalyzerConfigOptions.KeyComparer);
        if (project.File is { } file)
        {
            foreach (string name in new[] { "AiGovernanceUseCase", "IsTestProject" })
            {
                if (file.Property(name) is { } value)
                {
                    properties["build_property." + name] = value;
                }
            }

            if (file.Items("PackageReference").Any(package => package.Include.Equals("Microsoft.NET.Test.Sdk", StringComparison.OrdinalIgnoreCase)))
            {
                properties.TryAdd("build_property.IsTestProject", "true");
            }
        }

        return properties;
    }

    private static IEnumerable<string> Above(string? folder)
    {
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            yield return folder;
        }
    }

    private sealed class CatalogueText(string path) : AdditionalText
    {
        public override string Path => path;

        public override Microsoft.CodeAnalysis.Text.SourceText GetText(CancellationToken cancellationToken = default) => SourceFile.ReadText(path);
    }

    private sealed class Provider(AnalyzerConfigSet configs, Dictionary<string, string> properties) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(properties);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(configs.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Options.None;
    }

    private sealed class Options(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static readonly Options None = new(ImmutableDictionary<string, string>.Empty);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
