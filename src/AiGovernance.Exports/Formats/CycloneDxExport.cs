using System.Text.Json;
using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Formats;

/// <summary>
/// A CycloneDX 1.6 bill of materials: the services that the use cases call, and the models behind them with their model cards.
/// What the format has no place for stands in properties named <c>aigov:*</c>.
/// </summary>
internal static class CycloneDxExport
{
    private const string Root = "aigov:register";

    public static void Write(RegisterView register, Stream stream)
    {
        var services = (register.Register.Services ?? []).GroupBy(service => service.Id).Select(group => CycloneDxService.Of(register, group.First())).ToList();
        ExportJson.Write(stream, json =>
        {
            json.WriteString("$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json");
            json.WriteString("bomFormat", "CycloneDX");
            json.WriteString("specVersion", "1.6");
            json.WriteNumber("version", 1);
            WriteMetadata(json, register);
            json.Array("components", services.Where(service => service.HasModel), service => CycloneDxModel.Write(json, service));
            json.Array("services", services.Where(service => !service.IsOwn), service => WriteService(json, service));
            json.Array("dependencies", Dependencies(services), dependency =>
            {
                json.WriteString("ref", dependency.Ref);
                json.Texts("dependsOn", dependency.On);
            });
        });
    }

    private static void WriteMetadata(Utf8JsonWriter json, RegisterView register) => json.Object("metadata", () =>
    {
        json.WriteString("timestamp", register.Options.AsOf + "T00:00:00Z");
        json.Object("tools", () => json.Array("components", ["aigov"], name =>
        {
            json.WriteString("type", "application");
            json.WriteString("name", name);
        }));
        json.Object("component", () =>
        {
            json.WriteString("type", "application");
            json.WriteString("bom-ref", Root);
            json.WriteString("name", register.Organisation.Name);
        });
    });

    private static void WriteService(Utf8JsonWriter json, CycloneDxService service)
    {
        json.WriteString("bom-ref", service.ServiceRef);
        if (service.Vendor is { } vendor)
        {
            json.Object("provider", () =>
            {
                json.Text("name", vendor.LegalName);
                if (!string.IsNullOrWhiteSpace(vendor.Country))
                {
                    json.Object("address", () => json.Text("country", vendor.Country));
                }
            });
        }

        json.WriteString("name", service.Name);
        json.Texts("endpoints", service.Endpoints);
        // The data leave the organisation: that is what a vendor's service is.
        json.WriteBoolean("x-trust-boundary", true);
        if (service.SentData.Count > 0)
        {
            json.Array("data", service.SentData, category =>
            {
                json.WriteString("flow", "outbound");
                json.WriteString("classification", Vocabulary.WordOf(category));
                json.WriteString("name", LegalPack.Current.GetTerm(category).GetLabel(service.Register.Texts.Culture));
            });
        }

        WriteProperties(json, service.Properties);
    }

    public static void WriteProperties(Utf8JsonWriter json, IReadOnlyList<(string Name, string? Value)> properties)
    {
        var stated = properties.Where(property => !string.IsNullOrWhiteSpace(property.Value)).ToList();
        if (stated.Count > 0)
        {
            json.Array("properties", stated, property =>
            {
                json.WriteString("name", "aigov:" + property.Name);
                json.Text("value", property.Value);
            });
        }
    }

    private static IEnumerable<(string Ref, IEnumerable<string> On)> Dependencies(IReadOnlyList<CycloneDxService> services)
    {
        yield return (Root, services.Where(service => service.HasModel || !service.IsOwn).Select(service => service.IsOwn ? service.ModelRef : service.ServiceRef).Distinct());
        foreach (var service in services.Where(service => !service.IsOwn))
        {
            yield return (service.ServiceRef, service.HasModel ? [service.ModelRef] : []);
        }
    }
}
