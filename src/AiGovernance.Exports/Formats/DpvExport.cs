using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Formats;

/// <summary>The register as JSON-LD: one process per use case in the terms of the W3C Data Privacy Vocabulary 2.3.</summary>
internal static class DpvExport
{
    private const string Organisation = "urn:aigov:organisation";

    public static void Write(RegisterView register, Stream stream) => ExportJson.Write(stream, json =>
    {
        json.Object("@context", () =>
        {
            foreach (var (prefix, iri) in DpvTerms.Namespaces)
            {
                json.WriteString(prefix, iri);
            }
        });
        json.WriteStartArray("@graph");
        WriteOrganisation(json, register);
        WriteRecord(json, register);
        foreach (var vendor in register.Register.Vendors ?? [])
        {
            Node(json, Iri("vendor", vendor.Id), [DpvTerms.DataProcessor], () => Literal(json, DpvTerms.HasName, vendor.LegalName));
        }

        foreach (var service in register.Register.Services ?? [])
        {
            Node(json, Iri("service", service.Id), [DpvTerms.AiSystem], () => Literal(json, DpvTerms.HasName, service.Name));
        }

        foreach (var useCase in register.UseCases)
        {
            WriteUseCase(json, useCase);
        }

        json.WriteEndArray();
    });

    private static void WriteOrganisation(Utf8JsonWriter json, RegisterView register)
    {
        var organisation = register.Register.Organisation;
        Node(json, Organisation, [DpvTerms.DataController], () =>
        {
            Literal(json, DpvTerms.HasName, organisation.Name);
            Literal(json, DpvTerms.HasIdentifier, organisation.Identifier?.Value);
            Literal(json, DpvTerms.HasAddress, organisation.Address);
            Literal(json, DpvTerms.HasContact, organisation.Contact?.Email);
            Literal(json, DpvTerms.HasDataProtectionOfficer, organisation.Dpo?.Designated == true ? organisation.Dpo.Name : null);
            References(json, DpvTerms.HasRecordOfActivity, ["urn:aigov:record"]);
        });
    }

    private static void WriteRecord(Utf8JsonWriter json, RegisterView register) => Node(json, "urn:aigov:record", [DpvTerms.RecordOfProcessing], () =>
    {
        json.WriteString("dct:date", register.Options.AsOf.ToString());
        References(json, DpvTerms.HasProcess, register.UseCases.Select(useCase => Iri("use-case", useCase.UseCase.Id)));
    });

    private static void WriteUseCase(Utf8JsonWriter json, UseCaseView useCase)
    {
        string process = useCase.Data?.PersonalData switch
        {
            PersonalDataPresence.No => DpvTerms.NonPersonalDataProcess,
            null => DpvTerms.Process,
            _ => DpvTerms.PersonalDataProcess,
        };
        Node(json, Iri("use-case", useCase.UseCase.Id), [process, DpvTerms.AiProcess], () =>
        {
            json.WriteString("dct:title", useCase.Title);
            json.Text("dct:description", useCase.UseCase.Purpose?.IntendedPurpose);
            References(json, useCase.IsProcessor ? DpvTerms.HasDataProcessor : DpvTerms.HasDataController, [Organisation]);
            References(json, DpvTerms.HasAiSystem, (UseCaseView.All(useCase.UseCase.Ai?.ServiceIds) ?? []).Select(id => Iri("service", id)));
            References(json, DpvTerms.HasPurpose, LegalPack.Current.FindPurpose(useCase.UseCase.Purpose?.Category)?.DpvTerms);
            References(json, DpvTerms.HasCapability, useCase.UseCase.Ai?.Capabilities?.SelectMany(word => LegalPack.Current.FindCapability(word)?.DpvTerms ?? []).Where(term => term.StartsWith("ai:", StringComparison.Ordinal)));
            References(json, DpvTerms.HasAutomationLevel, Terms(useCase.UseCase.Ai?.AutomationLevel));
            Literal(json, DpvTerms.HasAlgorithmicLogic, useCase.UseCase.Ai?.Logic);
            WriteData(json, useCase);
            References(json, DpvTerms.HasRiskLevel, useCase.Act?.RiskCategories?.SelectMany(category => TermsOf(category)));
            References(json, DpvTerms.HasContext, useCase.Act?.AnnexIII?.SelectMany(point => TermsOf(point)));
            References(json, DpvTerms.HasRisk, useCase.UseCase.Risks?.SelectMany(risk => Terms(risk.Type)));
            WriteValidation(json, useCase);
        });
    }

    private static void WriteData(Utf8JsonWriter json, UseCaseView useCase)
    {
        var data = useCase.Data;
        References(json, DpvTerms.HasPersonalData, (data?.DataCategories ?? []).Select(use => use.Category)
            .Concat((data?.SpecialCategories ?? []).Select(use => use.Category))
            .OfType<DataCategory>()
            .SelectMany(DpvTerms.PersonalData));
        References(json, DpvTerms.HasDataSubject, data?.DataSubjects?.SelectMany(subject => Terms(subject.Category)));
        References(json, DpvTerms.HasDataSource, data?.Sources?.SelectMany(source => Terms(source.Kind)));
        References(json, DpvTerms.HasLegalBasis, Terms(data?.LawfulBasis?.Basis)
            .Concat((data?.SpecialCategories ?? []).SelectMany(use => Terms(use.Art9Condition)))
            .Concat((data?.Transfers ?? []).SelectMany(transfer => Terms(transfer.Mechanism))));
        References(json, DpvTerms.HasRecipient, (UseCaseView.All(data?.Recipients?.ProcessorVendorIds) ?? []).Select(id => Iri("vendor", id)));
        Literals(json, DpvTerms.HasThirdCountry, data?.Transfers?.Select(transfer => transfer.Country));
        References(json, DpvTerms.HasTechnicalOrganisationalMeasure, data?.Security?.SelectMany(measure => Terms(measure.Measure)));
        if (data?.Retention is { Count: > 0 } retention)
        {
            json.Array(DpvTerms.HasStorageCondition, retention, rule =>
            {
                json.WriteString("@type", DpvTerms.StorageDuration);
                json.Text("dct:title", rule.Object is { } kept ? useCase.Word(kept) : null);
                json.Text(DpvTerms.HasDuration, rule.Period?.ToString() ?? rule.Criteria);
            });
        }

        if (data?.Dpia is { } dpia)
        {
            json.Object(DpvTerms.HasAssessment, () =>
            {
                json.WriteString("@type", DpvTerms.Dpia);
                References(json, DpvTerms.HasStatus, Terms(dpia.Status).Append(dpia.Required switch { true => DpvTerms.DpiaRequired, false => DpvTerms.DpiaNotRequired, null => null }).OfType<string>());
            });
        }
    }

    private static void WriteValidation(Utf8JsonWriter json, UseCaseView useCase)
    {
        var points = useCase.Validation?.Points?.SelectMany(point => Terms(point.Timing)).ToList() ?? [];
        References(json, DpvTerms.HasHumanInvolvement, points.Where(term => term.StartsWith("dpv:Human", StringComparison.Ordinal)));
        References(json, DpvTerms.HasEntityInvolvement, points.Where(term => !term.StartsWith("dpv:Human", StringComparison.Ordinal))
            .Concat(useCase.Validation?.Contestation?.Available == true ? [DpvTerms.ChallengingProcessOutput] : []));
        References(json, DpvTerms.HasOrganisationalMeasure, new[]
        {
            useCase.UseCase.Governance?.Dpo?.ConsultedOn is null ? null : DpvTerms.ConsultationWithDpo,
            useCase.Data?.LawfulBasis?.LiaRef is null ? null : DpvTerms.LegitimateInterestAssessment,
            useCase.Validation?.Oversight is null ? null : DpvTerms.HumanOversight,
            useCase.Act?.Fria?.Status is AssessmentStatus.Completed ? DpvTerms.Fria : null,
        }.OfType<string>());
    }

    private static IEnumerable<string> TermsOf<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(T value)
        where T : struct, Enum => LegalPack.Current.GetTerm(value).DpvTerms;

    private static IEnumerable<string> Terms<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(T? value)
        where T : struct, Enum => value is { } known ? TermsOf(known) : [];

    private static void Node(Utf8JsonWriter json, string id, string[] types, Action write)
    {
        json.WriteStartObject();
        json.WriteString("@id", id);
        json.AllTexts("@type", types);
        write();
        json.WriteEndObject();
    }

    private static void References(Utf8JsonWriter json, string property, IEnumerable<string>? iris)
    {
        string[] each = [.. (iris ?? []).Distinct()];
        if (each.Length > 0)
        {
            json.Array(property, each, iri => json.WriteString("@id", iri));
        }
    }

    private static void Literal(Utf8JsonWriter json, string property, string? text) => json.Text(property, text);

    private static void Literals(Utf8JsonWriter json, string property, IEnumerable<string?>? texts) => json.Texts(property, texts?.Distinct());

    private static string Iri(string kind, string id) => $"urn:aigov:{kind}:{Uri.EscapeDataString(PlainText.Clean(id ?? ""))}";
}
