using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using AiGovernance.Tool.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AiGovernance.Tool.Loose;

/// <summary>What a build would tell the analyzers, as far as it is plainly written: properties, <c>.editorconfig</c>, register, own catalogue files.</summary>
internal sealed class LooseOptions
{
    private readonly RegisterSelection _registers;
    private readonly AnalyzerConfigSet _configs;

    public LooseOptions(string folder, string? register, IEnumerable<string> editorConfigs)
    {
        _registers = new RegisterSelection(folder, register);
        var above = Above(Path.GetDirectoryName(folder)).Select(parent => Path.Combine(parent, ".editorconfig"));
        _configs = AnalyzerConfigSet.Create(above.Concat(editorConfigs)
            .Where(File.Exists)
            .Distinct(StringComparer.Ordinal)
            .Select(path => AnalyzerConfig.Parse(SourceFile.ReadText(path), path))
            .ToList());
    }

    /// <summary>The catalogue files of all projects: a scan has one set of outlines.</summary>
    public static AnalyzerOptions ForCatalogue(IEnumerable<ProjectFile> projects) => new([.. projects.SelectMany(CataloguesOf).DistinctBy(text => text.Path)], new Provider(AnalyzerConfigSet.Create(Array.Empty<AnalyzerConfig>()), []));

    public AnalyzerOptions For(LooseProject project)
    {
        var registers = (project.File?.Paths("AiRegister") ?? [])
            .Concat(project.File?.Property("AiGovernanceRegister") is { } named && project.File.FullPath(named) is { } path ? [path] : [])
            .Where(File.Exists);
        var texts = registers.Select(path => (AdditionalText)new AdditionalRegister(path)).ToImmutableArray();
        var provider = new Provider(_configs, Properties(project));
        var options = new AnalyzerOptions(texts.AddRange(project.File is { } file ? CataloguesOf(file) : []), texts.IsEmpty ? provider : new RegisterKindOptions(provider));
        return _registers.OptionsFor(options, project.File?.Path);
    }

    private static IEnumerable<AdditionalText> CataloguesOf(ProjectFile project)
        => project.Paths("AiServices").Where(File.Exists).Distinct(StringComparer.Ordinal).Select(path => new CatalogueText(path));

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
        private readonly Lazy<SourceText> _text = new(() => SourceFile.ReadText(path));

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text.Value;
    }

    private sealed class Provider(AnalyzerConfigSet configs, Dictionary<string, string> properties) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(properties);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(configs.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is CatalogueText ? Options.Catalogue : Options.None;
    }

    private sealed class Options(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static readonly Options None = new(ImmutableDictionary<string, string>.Empty);
        public static readonly Options Catalogue = new(ImmutableDictionary<string, string>.Empty.Add(RegisterSelection.KindMetadata, "services"));

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
