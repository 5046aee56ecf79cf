using System.Collections.Immutable;
using AiGovernance.Localisation;
using Microsoft.CodeAnalysis;

namespace AiGovernance.Analyzers;

/// <summary>The descriptors of all rules that speak in a compiler, each with its page.</summary>
internal static class Rules
{
    private const string Code = "AiGovernance.Code";
    private const string Register = "AiGovernance.Register";

    public static readonly DiagnosticDescriptor UngovernedCall = Warning(RuleIds.UngovernedCall, Code);
    public static readonly DiagnosticDescriptor UnknownUseCase = Warning(RuleIds.UnknownUseCase, Code);
    public static readonly DiagnosticDescriptor InactiveUseCase = Warning(RuleIds.InactiveUseCase, Code);
    public static readonly DiagnosticDescriptor UnapprovedUseCase = Warning(RuleIds.UnapprovedUseCase, Code);
    public static readonly DiagnosticDescriptor OtherService = Warning(RuleIds.OtherService, Code);
    public static readonly DiagnosticDescriptor UngovernedEndpoint = Warning(RuleIds.UngovernedEndpoint, Code);
    public static readonly DiagnosticDescriptor UnvalidatedOutput = Warning(RuleIds.UnvalidatedOutput, Code);
    public static readonly DiagnosticDescriptor UseCaseWithoutCode = Info(RuleIds.UseCaseWithoutCode, Code);
    public static readonly DiagnosticDescriptor UncataloguedMember = Info(RuleIds.UncataloguedMember, Code);
    public static readonly DiagnosticDescriptor NoRegister = Warning(RuleIds.NoRegister, Code, WellKnownDiagnosticTags.CompilationEnd);
    public static readonly DiagnosticDescriptor OtherModel = Info(RuleIds.OtherModel, Code);
    public static readonly DiagnosticDescriptor BrokenCatalogue = Warning(RuleIds.BrokenCatalogue, Code);

    public static readonly DiagnosticDescriptor NotValid = Warning(RuleIds.NotValid, Register);
    public static readonly DiagnosticDescriptor DuplicateId = Warning(RuleIds.DuplicateId, Register);
    public static readonly DiagnosticDescriptor UnknownValue = Warning(RuleIds.UnknownValue, Register);
    public static readonly DiagnosticDescriptor IdentityMissing = Warning(RuleIds.IdentityMissing, Register);
    public static readonly DiagnosticDescriptor DpoReasonMissing = Warning(RuleIds.DpoReasonMissing, Register);
    public static readonly DiagnosticDescriptor BrokenReference = Warning(RuleIds.BrokenReference, Register);

    public static Diagnostic Create(DiagnosticDescriptor rule, Location location, Message message)
        => Diagnostic.Create(rule, location, new LocalizedMessage(message));

    public static Diagnostic Create(DiagnosticDescriptor rule, Location location, ImmutableDictionary<string, string?> properties, Message message)
        => Diagnostic.Create(rule, location, properties, new LocalizedMessage(message));

    public static Diagnostic CreateForUseCase(DiagnosticDescriptor rule, Location location, string useCaseId, Message message, params Location[] additionalLocations)
        => Diagnostic.Create(
            rule,
            location,
            additionalLocations,
            ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.UseCase, useCaseId),
            new LocalizedMessage(message));

    private static DiagnosticDescriptor Warning(string id, string category, params string[] tags) => Rule(id, category, DiagnosticSeverity.Warning, tags);

    private static DiagnosticDescriptor Info(string id, string category) => Rule(id, category, DiagnosticSeverity.Info);

    // The sentence is composed with the finding (it may hold a suggestion), so the format is only its place.
    private static DiagnosticDescriptor Rule(string id, string category, DiagnosticSeverity severity, params string[] tags) => new(
        id,
        new LocalizedMessage(new Message(id + ".Title")),
        "{0}",
        category,
        severity,
        isEnabledByDefault: true,
        new LocalizedMessage(new Message(id + ".Description")),
        RepositoryLinks.RulePage(id),
        tags);
}
