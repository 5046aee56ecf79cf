using System.Collections.Immutable;
using AiGovernance.Localisation;
using Microsoft.CodeAnalysis;

namespace AiGovernance.Analyzers;

/// <summary>The descriptors of all rules that speak in a compiler, each with its page.</summary>
public static class Rules
{
    private const string Code = "AiGovernance.Code";
    private const string Register = "AiGovernance.Register";

    // Before the rules: each adds itself.
    private static readonly List<DiagnosticDescriptor> Declared = [];

    internal static readonly DiagnosticDescriptor UngovernedCall = Warning(RuleIds.UngovernedCall, Code);
    internal static readonly DiagnosticDescriptor UnknownUseCase = Warning(RuleIds.UnknownUseCase, Code);
    internal static readonly DiagnosticDescriptor InactiveUseCase = Warning(RuleIds.InactiveUseCase, Code);
    internal static readonly DiagnosticDescriptor UnapprovedUseCase = Warning(RuleIds.UnapprovedUseCase, Code);
    internal static readonly DiagnosticDescriptor OtherService = Warning(RuleIds.OtherService, Code);
    internal static readonly DiagnosticDescriptor UngovernedEndpoint = Warning(RuleIds.UngovernedEndpoint, Code);
    internal static readonly DiagnosticDescriptor UnvalidatedOutput = Warning(RuleIds.UnvalidatedOutput, Code);
    internal static readonly DiagnosticDescriptor UseCaseWithoutCode = Info(RuleIds.UseCaseWithoutCode, Code);
    internal static readonly DiagnosticDescriptor UncataloguedMember = Info(RuleIds.UncataloguedMember, Code);
    internal static readonly DiagnosticDescriptor NoRegister = Warning(RuleIds.NoRegister, Code, WellKnownDiagnosticTags.CompilationEnd);
    internal static readonly DiagnosticDescriptor OtherModel = Info(RuleIds.OtherModel, Code);
    internal static readonly DiagnosticDescriptor BrokenCatalogue = Warning(RuleIds.BrokenCatalogue, Code);

    internal static readonly DiagnosticDescriptor NotValid = Warning(RuleIds.NotValid, Register);
    internal static readonly DiagnosticDescriptor DuplicateId = Warning(RuleIds.DuplicateId, Register);
    internal static readonly DiagnosticDescriptor UnknownValue = Warning(RuleIds.UnknownValue, Register);
    internal static readonly DiagnosticDescriptor IdentityMissing = Warning(RuleIds.IdentityMissing, Register);
    internal static readonly DiagnosticDescriptor DpoReasonMissing = Warning(RuleIds.DpoReasonMissing, Register);
    internal static readonly DiagnosticDescriptor BrokenReference = Warning(RuleIds.BrokenReference, Register);

    /// <summary>All of them, in the order of their ids within code and register.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All => Declared;

    internal static Diagnostic Create(DiagnosticDescriptor rule, Location location, Message message)
        => Diagnostic.Create(rule, location, new LocalizedMessage(message));

    internal static Diagnostic Create(DiagnosticDescriptor rule, Location location, ImmutableDictionary<string, string?> properties, Message message)
        => Diagnostic.Create(rule, location, properties, new LocalizedMessage(message));

    internal static Diagnostic CreateForUseCase(DiagnosticDescriptor rule, Location location, string useCaseId, Message message, params Location[] additionalLocations)
        => Diagnostic.Create(
            rule,
            location,
            additionalLocations,
            ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.UseCase, useCaseId),
            new LocalizedMessage(message));

    private static DiagnosticDescriptor Warning(string id, string category, params string[] tags) => Rule(id, category, DiagnosticSeverity.Warning, tags);

    private static DiagnosticDescriptor Info(string id, string category) => Rule(id, category, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Rule(string id, string category, DiagnosticSeverity severity, params string[] tags)
    {
        var rule = new DiagnosticDescriptor(
            id,
            new LocalizedMessage(new Message(id + ".Title")),
            // The sentence is composed with the finding (it may hold a suggestion), so the format is only its place.
            "{0}",
            category,
            severity,
            isEnabledByDefault: true,
            new LocalizedMessage(new Message(id + ".Description")),
            RepositoryLinks.RulePage(id),
            tags);
        Declared.Add(rule);
        return rule;
    }
}
