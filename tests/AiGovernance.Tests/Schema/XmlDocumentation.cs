using System.Reflection;
using System.Xml.Linq;

namespace AiGovernance.Tests.Schema;

/// <summary>The XML documentation the compiler wrote beside an assembly.</summary>
internal sealed class XmlDocumentation
{
    private readonly Dictionary<string, string> summaries;

    public XmlDocumentation(Assembly assembly)
    {
        var path = Path.ChangeExtension(assembly.Location, ".xml");
        summaries = XDocument.Load(path, LoadOptions.PreserveWhitespace).Descendants("member")
            .Where(member => member.Element("summary") is not null)
            .ToDictionary(member => member.Attribute("name")!.Value, member => TextOf(member.Element("summary")!));
    }

    public string SummaryOf(Type type) => SummaryOf("T:" + type.FullName);

    public string SummaryOf(PropertyInfo property) => SummaryOf($"P:{property.DeclaringType!.FullName}.{property.Name}");

    public string SummaryOf(FieldInfo field) => SummaryOf($"F:{field.DeclaringType!.FullName}.{field.Name}");

    private string SummaryOf(string member) =>
        summaries.TryGetValue(member, out var summary) ? summary : throw new InvalidOperationException($"{member} has no documentation.");

    private static string TextOf(XElement element) =>
        string.Join(' ', string.Concat(element.Nodes().Select(TextOf)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string TextOf(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see => see.Attribute("langword")?.Value ?? see.Attribute("cref")!.Value.Split('.')[^1],
        XElement element => element.Value,
        _ => "",
    };
}
