using YamlDotNet.RepresentationModel;

namespace AiGovernance.Package.Tests;

/// <summary>Reads a YAML file as nested nodes.</summary>
internal static class Yaml
{
    public static YamlNode Load(string path)
    {
        var stream = new YamlStream();
        using var reader = new StringReader(File.ReadAllText(path));
        stream.Load(reader);
        return Assert.Single(stream.Documents).RootNode;
    }

    public static YamlNode? Find(this YamlNode node, string name) => node is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(name), out var value) ? value : null;

    public static string? Text(this YamlNode node, string name) => (node.Find(name) as YamlScalarNode)?.Value;

    public static IEnumerable<YamlNode> Items(this YamlNode node, string name) => (node.Find(name) as YamlSequenceNode)?.Children ?? [];

    public static IEnumerable<(string Name, YamlNode Value)> Entries(this YamlNode? node) => (node as YamlMappingNode)?.Children.Select(entry => (((YamlScalarNode)entry.Key).Value!, entry.Value)) ?? [];
}
