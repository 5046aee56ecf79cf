using System.Collections.Immutable;
using AiGovernance.Analyzers.Register;
using AiGovernance.Localisation;
using AiGovernance.Structure;
using Microsoft.CodeAnalysis;

namespace AiGovernance.Analyzers;

/// <summary>
/// Finds the entries of a register that should have code and have none (AIG0008). No compilation sees enough for it: the
/// command line asks once it has seen them all.
/// </summary>
public static class UseCasesWithoutCode
{
    /// <summary>One finding for each, at its id in the register.</summary>
    /// <param name="register">The files of one register.</param>
    /// <param name="named">The use cases that attributes or calls name.</param>
    /// <param name="isSeen">
    /// Whether all code of an entry was seen: receives the projects that the entry claims (paths as the register has them;
    /// none if it claims no project).
    /// </param>
    public static ImmutableArray<Diagnostic> Find(IEnumerable<AdditionalText> register, ISet<string> named, Func<IReadOnlyList<string>, bool> isSeen)
    {
        var index = CompilationRegister.Read(register).Index;
        return index.UseCases
            .Where(useCase => IsExpected(useCase, index) && !Names(useCase).Any(named.Contains) && isSeen(Projects(useCase)))
            .Select(useCase => Diagnostic.Create(
                Rules.UseCaseWithoutCode,
                RegisterLocation.Of(useCase.File, useCase.Place.Start, useCase.Place.End),
                ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.UseCase, useCase.Id).Add(FindingProperties.JsonPath, useCase.Place.Path),
                new LocalizedMessage(new Message("AIG0008.Message", useCase.Id, new Message("Status." + useCase.Status)))))
            .ToImmutableArray();
    }

    // An entry that says that it has no code (empty lists) is believed. One that says nothing is expected to have some
    // once it runs, unless all its services are used as they were bought.
    private static bool IsExpected(UseCaseSummary useCase, RegisterIndex register)
    {
        if (useCase.Code.Exists)
        {
            return (useCase.IsRunning || useCase.Status == "approved") && (Projects(useCase).Count > 0 || AttributeIds(useCase).Count > 0);
        }

        var services = register.ServicesOf(useCase);
        return useCase.IsRunning && !(services.Count > 0 && services.All(service => service.IsBoughtAsIs));
    }

    private static IEnumerable<string> Names(UseCaseSummary useCase) => AttributeIds(useCase).Prepend(useCase.Id);

    private static IReadOnlyList<string> Projects(UseCaseSummary useCase) => RegisterIndex.Strings(useCase.Code["projects"]);

    private static IReadOnlyList<string> AttributeIds(UseCaseSummary useCase) => RegisterIndex.Strings(useCase.Code["attributeIds"]);
}
