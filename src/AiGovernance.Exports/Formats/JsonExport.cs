using System.Text.Json;
using AiGovernance.Exports.Overview;
using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Formats;

/// <summary>
/// The register in its canonical order. What follows from it stands under one property, <c>x-computed</c>: as with every
/// <c>x-*</c>, the file is still a register, and without that property it is the one that was read.
/// </summary>
internal static class JsonExport
{
    private const string Computed = "x-computed";

    public static void Write(RegisterView register, Stream stream)
    {
        // Computed facts in the file may be those of an earlier export.
        var extensions = register.Register.Extensions.Where(pair => pair.Key != Computed).ToDictionary(pair => pair.Key, pair => pair.Value);
        if (register.Options.IncludesComputedFacts || register.Options.CallSites is not null)
        {
            using var computed = ComputedFacts(register);
            extensions.Add(Computed, computed.RootElement.Clone());
        }

        var exported = extensions.Count == 0 && register.Register.Extensions.Count == 0 ? register.Register : register.Register with { Extensions = extensions };
        byte[] json = exported.ToUtf8Json();
        stream.Write(json, 0, json.Length);
        stream.WriteByte((byte)'\n');
    }

    private static JsonDocument ComputedFacts(RegisterView register)
    {
        using var stream = new MemoryStream();
        ExportJson.Write(stream, json =>
        {
            json.WriteString("asOf", register.Options.AsOf.ToString());
            json.WriteString("legalPack", LegalPack.Current.Version);
            if (register.Options.IncludesComputedFacts)
            {
                WriteFindings(json, register);
            }

            json.Array("useCases", register.UseCases, useCase => WriteUseCase(json, register, useCase));
        });
        return JsonDocument.Parse(stream.GetBuffer().AsMemory(0, (int)stream.Length));
    }

    private static void WriteFindings(Utf8JsonWriter json, RegisterView register)
    {
        var culture = register.Texts.Culture;
        json.Array("findings", register.Findings, finding =>
        {
            json.WriteString("id", finding.Id);
            json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
            json.WriteString("message", finding.GetMessage(culture));
            json.WriteString("jsonPath", finding.JsonPath);
            json.WriteString("useCase", finding.UseCaseId);
            json.WriteString("source", finding.GetSource(culture));
        });
    }

    private static void WriteUseCase(Utf8JsonWriter json, RegisterView register, UseCaseView useCase)
    {
        json.WriteString("id", useCase.UseCase.Id);
        if (register.Options.IncludesComputedFacts)
        {
            json.Object("assessment", () => AssessmentJson.Write(json, register.Register.Assess(useCase.UseCase), register.Texts.Culture));
            json.Array("nextDates", NextDate.Of(useCase), date =>
            {
                json.WriteString("on", date.Date.ToString());
                json.WriteString("path", date.Path);
                json.WriteBoolean("overdue", date.Date < register.Options.AsOf);
            });
        }

        if (register.Options.CallSites is { } calls)
        {
            json.Array("callSites", calls.TryGetValue(useCase.UseCase.Id, out var found) ? found : [], call =>
            {
                json.WriteString("path", call.Path);
                json.WriteNumber("line", call.Line);
                json.WriteNumber("column", call.Column);
                json.WriteString("member", call.Member);
                json.WriteString("service", call.Service);
                json.WriteString("kind", call.Kind);
                json.WriteString("provider", call.Provider);
                json.WriteString("model", call.Model);
                json.WriteString("container", call.Container);
            });
        }
    }
}
