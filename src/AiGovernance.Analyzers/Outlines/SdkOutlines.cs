using System.Collections.Immutable;
using AiGovernance.Analyzers.Catalogue;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AiGovernance.Analyzers.Outlines;

/// <summary>
/// Makes code that uses AI SDKs compile where these SDKs are missing: from the catalogue, and from the words which the code
/// itself has, it declares the types and members that matter. So the compiler applies the rules of C# to <c>using</c>s,
/// receivers and overrides, and every call found through an outline is known by name only.
/// </summary>
public sealed class SdkOutlines
{
    internal const string FilePath = "aigov-outline.cs";

    private const string Library = "AiGovernance";

    private readonly AiCatalogue _catalogue;
    private readonly ImmutableArray<(AiSdk Sdk, ImmutableArray<string> Marks)> _sdks;

    private SdkOutlines(AiCatalogue catalogue)
    {
        _catalogue = catalogue;
        var rules = catalogue.Rules.Where(rule => rule.IsCore).ToLookup(rule => rule.Sdk);
        _sdks = catalogue.Sdks.Select(sdk => (sdk, MarksOf(sdk, rules[sdk]))).ToImmutableArray();
        Marks = _sdks.SelectMany(sdk => sdk.Marks).Distinct(StringComparer.Ordinal).ToImmutableArray();
        AddressMarks = catalogue.Endpoints.All.SelectMany(MarksOf).Distinct(StringComparer.OrdinalIgnoreCase).ToImmutableArray();
    }

    /// <summary>Pieces of text, one of which stands somewhere in every project that uses a catalogued SDK.</summary>
    public ImmutableArray<string> Marks { get; }

    /// <summary>Pieces of text, one of which every address of an AI service has, whatever its case.</summary>
    public ImmutableArray<string> AddressMarks { get; }

    /// <summary>Reads the catalogue as the build's options have it.</summary>
    /// <param name="options">They may bring catalogue files of the users' own.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>What the catalogue lets declare.</returns>
    public static SdkOutlines Read(AnalyzerOptions options, CancellationToken cancellationToken) => new(CompilationCatalogue.Read(options, cancellationToken));

    /// <summary>Tells whether a word is the name of a call of the SDKs whose marks are given.</summary>
    /// <param name="marks">Those of <see cref="Marks"/> that a project has.</param>
    /// <returns>A test for bare names; safe for several threads at once.</returns>
    public Func<string, bool> CallsOf(IReadOnlyCollection<string> marks)
    {
        var rules = new AiCallRules(_catalogue.Rules.Where(rule => rule.IsCore), ImmutableArray<AiExclusion>.Empty, Marked(marks).SelectMany(sdk => sdk.Assemblies));
        return rules.HasMember;
    }

    /// <summary>Those of the assemblies which make an outline unnecessary.</summary>
    /// <param name="present">The assemblies that a project can refer to.</param>
    /// <returns>The names in their order.</returns>
    public ImmutableArray<string> Replacing(IEnumerable<string> present)
        => present.Where(name => name == Library || _sdks.Any(sdk => sdk.Sdk.Assemblies.Contains(name, StringComparer.OrdinalIgnoreCase))).OrderBy(name => name, StringComparer.OrdinalIgnoreCase).ToImmutableArray();

    /// <summary>Declares what the SDKs whose marks are given are known to have.</summary>
    /// <param name="marks">Those of <see cref="Marks"/> that a project has.</param>
    /// <param name="words">The names in the code. Where the catalogue has a pattern, only they tell the members.</param>
    /// <param name="present">The assemblies that are there and need no outline.</param>
    /// <param name="references">Where <c>object</c> is declared.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>References for a compilation.</returns>
    public ImmutableArray<MetadataReference> Create(
        IReadOnlyCollection<string> marks,
        IReadOnlyCollection<string> words,
        IReadOnlyCollection<string> present,
        ImmutableArray<MetadataReference> references,
        CancellationToken cancellationToken)
    {
        var missing = Marked(marks).Where(sdk => !sdk.Assemblies.Any(assembly => present.Contains(assembly, StringComparer.OrdinalIgnoreCase))).ToList();
        var types = new OutlineTypes(_catalogue, missing, words);
        var texts = types.Declarations().ToDictionary(pair => pair.Assembly, pair => pair.Text, StringComparer.OrdinalIgnoreCase);
        if (!present.Contains(Library, StringComparer.OrdinalIgnoreCase))
        {
            texts[Library] = OutlineText.LibraryAttributes;
        }

        // Some name types of others: Azure's client gives OpenAI's. Two that name each other's do not see each other; what
        // their members give is then told by the names of the members.
        var parsed = texts.Select(pair => (pair.Key, Tree: CSharpSyntaxTree.ParseText(pair.Value, path: FilePath, cancellationToken: cancellationToken))).ToList();
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary);
        var alone = parsed.ToDictionary(pair => pair.Key, pair => CSharpCompilation.Create(pair.Key, [pair.Tree], references, options));
        return parsed
            .Select(pair => types.HasResults(pair.Key)
                ? alone[pair.Key].AddReferences(alone.Where(other => other.Key != pair.Key && !types.HasResults(other.Key)).Select(other => other.Value.ToMetadataReference()))
                : alone[pair.Key])
            .Select(compilation => (MetadataReference)compilation.ToMetadataReference())
            .ToImmutableArray();
    }

    private IEnumerable<AiSdk> Marked(IReadOnlyCollection<string> marks)
    {
        var known = new HashSet<string>(marks, StringComparer.Ordinal);
        return _sdks.Where(sdk => sdk.Marks.Any(known.Contains)).Select(sdk => sdk.Sdk);
    }

    // The names under which code imports it. A vendor's name alone says nothing.
    private static ImmutableArray<string> MarksOf(AiSdk sdk, IEnumerable<AiCallRule> rules)
        => rules.SelectMany(rule => rule.Types)
            .Select(type => MetadataNames.NamespaceOf(type.Pattern))
            .Where(name => name.Length > 0)
            .Select(NameForms.Family)
            .Concat(sdk.Packages)
            .Distinct(StringComparer.Ordinal)
            .ToImmutableArray();

    private static IEnumerable<string> MarksOf(AiEndpoint endpoint)
        => endpoint.Hosts.Concat(endpoint.Hosts.Count == 0 && endpoint.Ports.Count == 0 ? endpoint.Paths : [])
            .Select(glob => glob.Pattern.Split('*').OrderByDescending(part => part.Length).First().Trim('/'))
            .Concat(endpoint.Ports.Select(port => ":" + port));
}
