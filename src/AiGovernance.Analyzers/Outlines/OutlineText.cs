using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace AiGovernance.Analyzers.Outlines;

/// <summary>Outlines as C#. They take any arguments; what the catalogue does not know of a result is <c>dynamic</c>.</summary>
internal static class OutlineText
{
    public const string LibraryAttributes = """
        namespace AiGovernance
        {
            [System.AttributeUsage(System.AttributeTargets.All, AllowMultiple = true)]
            public sealed class AiUseCaseAttribute : System.Attribute { public AiUseCaseAttribute(string id) { } }
            [System.AttributeUsage(System.AttributeTargets.All)]
            public sealed class AiGatewayAttribute : System.Attribute { }
        }
        """;

    public static string Of(IEnumerable<OutlineType> types, OutlineTypes all)
    {
        var text = new StringBuilder();
        foreach (var type in types)
        {
            text.Append(type.Namespace.Length == 0 ? "" : "namespace " + type.Namespace + " {\n");
            foreach (string outer in type.Path.Take(type.Path.Length - 1))
            {
                text.Append("public partial class ").Append(outer).Append(" {\n");
            }

            Append(text, type, all);
            text.Append('}', type.Path.Length - 1).Append(type.Namespace.Length == 0 ? "\n" : "}\n");
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, OutlineType type, OutlineTypes all)
    {
        string parameters = type.Arity == 0 ? "" : "<" + string.Join(", ", Enumerable.Range(1, type.Arity).Select(number => "T" + number)) + ">";
        string access = type.IsInterface ? "" : "public ";
        string end = type.IsInterface ? ";\n" : " => throw null;\n";
        text.Append("public ").Append(type.IsInterface ? "partial interface " : type.IsExtension ? "static partial class " : "partial class ").Append(type.Name).Append(parameters);
        var contract = type.IsExtension ? null : all.ContractOf(type);
        text.Append(contract is null ? " {\n" : " : global::" + contract.FullName + " {\n");
        if (type.IsExtension)
        {
            // For whom the extensions are is not known of every class; the catalogue has most members on the type itself too.
            foreach (string call in all.ExtendedBy(type) is null ? [] : type.Calls.Where(call => IsMember(call, type)))
            {
                text.Append("public static dynamic ").Append(call).Append("(this global::").Append(all.ExtendedBy(type)).Append(" receiver, params object[] arguments) => throw null;\n");
                text.Append("public static dynamic ").Append(call).Append("<T>(this global::").Append(all.ExtendedBy(type)).Append(" receiver, params object[] arguments) => throw null;\n");
            }
        }
        else
        {
            text.Append(type.IsInterface ? "" : "public " + type.Name + "(params object[] arguments) { }\n");
            foreach (string call in type.Calls.Union(contract?.Calls ?? []).Where(call => IsMember(call, type)))
            {
                text.Append(access).Append("dynamic ").Append(call).Append("(params object[] arguments)").Append(end);
                text.Append(access).Append("dynamic ").Append(call).Append("<T>(params object[] arguments)").Append(end);
            }

            foreach (var factory in type.Factories.Where(factory => IsMember(factory.Key, type) && !type.Calls.Contains(factory.Key)))
            {
                string result = all.ResultOf(factory.Key) is { } made ? "global::" + made : "dynamic";
                text.Append(access).Append(result).Append(' ').Append(factory.Key).Append('(')
                    .Append(factory.Value is { } model ? "object @" + model + " = null, " : "").Append("params object[] arguments)").Append(end);
            }

            foreach (string option in type.Options.Where(option => IsMember(option, type) && !type.Calls.Contains(option) && !type.Factories.ContainsKey(option)))
            {
                text.Append(access).Append("dynamic ").Append(option).Append(" { get; set; }\n");
            }
        }

        text.Append("}\n");
    }

    private static bool IsMember(string name, OutlineType type) => name != type.Name && SyntaxFacts.IsValidIdentifier(name);
}
