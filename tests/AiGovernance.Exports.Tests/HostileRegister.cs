using System.Text.Json.Nodes;
using AiGovernance.Tests;

namespace AiGovernance.Exports.Tests;

/// <summary>The example register with texts that mean harm to whoever prints, opens or parses them.</summary>
internal static class HostileRegister
{
    private static readonly string[] Texts =
    [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "=HYPERLINK(\"http://evil.example\";\"click\")",
        "+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(1)",
        "\t=1+1",
        "\r=1+1",
        "\u0000\u0007\u001b[31mred",
        "\u202Eevil\u202C",
        "שלום - عربى",
        "two\nlines\r\nthree",
        "| a | *b* _c_ `d` [e](javascript:alert(1)) # f",
        "]]> &amp; &#60;",
        "https://evil.example/?q=1",
        "quote \" semicolon ; comma , apostrophe '",
        "🤖\u2028next",
    ];

    private static readonly HashSet<string> Prose =
    [
        "title", "summary", "department", "intendedPurpose", "legalName", "name", "activityName", "justification", "description", "detail",
        "inputs", "outputs", "logic", "channel", "decision", "mechanism", "address", "businessObjective", "unit", "topic", "system",
        "subPurposes", "forbiddenUses", "items", "internal", "external", "mitigations", "affectedGroups", "measures", "email", "phone", "endpointHosts", "regions",
        "noPersonalDataProof", "reason", "rationale", "disclosure", "url", "reference",
    ];

    public static AiRegister Create()
    {
        int count = 0;
        return With(() => Texts[count++ % Texts.Length]);
    }

    public static AiRegister With(Func<string> text)
    {
        var root = ExampleRegister.Node;
        Replace(root, isProse: false, text);
        foreach (var useCase in root["useCases"]!.AsArray())
        {
            // These are words elsewhere prose: the mechanism of a transfer, the decision of the management.
            foreach (var transfer in useCase!["dataProcessing"]?["transfers"]?.AsArray() ?? [])
            {
                transfer!["mechanism"] = "adequacyDecision";
            }

            if (useCase["governance"]?["management"] is { } management)
            {
                management["decision"] = "approved";
            }
        }

        return AiRegister.Parse(System.Text.Encoding.UTF8.GetBytes(root.ToJsonString()));
    }

    private static void Replace(JsonNode? node, bool isProse, Func<string> text)
    {
        switch (node)
        {
            case JsonObject element:
                foreach (var (name, value) in element.ToList())
                {
                    if (value is JsonValue && value.GetValueKind() == System.Text.Json.JsonValueKind.String && Prose.Contains(name))
                    {
                        element[name] = text();
                    }
                    else
                    {
                        Replace(value, Prose.Contains(name), text);
                    }
                }

                break;
            case JsonArray array:
                for (int i = 0; i < array.Count; i++)
                {
                    if (isProse && array[i]?.GetValueKind() == System.Text.Json.JsonValueKind.String)
                    {
                        array[i] = text();
                    }
                    else
                    {
                        Replace(array[i], isProse: false, text);
                    }
                }

                break;
        }
    }
}
