using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AiGovernance.Analyzers.Tests;

/// <summary>What the analyzers' assembly holds, found by reflection: a new rule cannot be forgotten by a test.</summary>
internal static class AllRules
{
    private static readonly Type[] Types = typeof(AiCallAnalyzer).Assembly.GetTypes();

    /// <summary>The analyzers that a compiler finds.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. Types.Where(type => type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>All descriptors, ordered by id: those of the analyzers, and those only the command line reports.</summary>
    public static DiagnosticDescriptor[] Descriptors { get; } =
    [
        .. Types.SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!)
            .Concat(Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics))
            .DistinctBy(rule => rule.Id)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    public static DiagnosticDescriptor Of(string id) => Descriptors.Single(rule => rule.Id == id);
}
