using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Overview;

/// <summary>What is open with one owner.</summary>
/// <param name="RoleId">The role; none for findings of the register, and of use cases without an owner.</param>
/// <param name="Owner">The title of the role, or that there is none.</param>
/// <param name="Findings">The findings, the grave ones first.</param>
internal sealed record OwnerFindings(string? RoleId, string Owner, IReadOnlyList<Finding> Findings)
{
    public int Count(FindingSeverity severity) => Findings.Count(finding => finding.Severity == severity);

    /// <summary>The owners with something open, the one with the gravest before the others.</summary>
    public static IReadOnlyList<OwnerFindings> Of(RegisterView register, IEnumerable<Finding> findings)
    {
        var owners = register.Register.UseCases.ToLookup(useCase => useCase.Id, useCase => useCase.OwnerRoleId, StringComparer.Ordinal);
        return
        [
            .. findings
                .GroupBy(finding => finding.UseCaseId is { } id ? owners[id].FirstOrDefault() : null)
                .Select(group => new OwnerFindings(
                    group.Key,
                    group.Key is null ? register.Texts["Page.NoOwner"] : register.Role(group.Key),
                    [.. group.OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Id, StringComparer.Ordinal)]))
                .OrderByDescending(owner => owner.Count(FindingSeverity.Error))
                .ThenByDescending(owner => owner.Count(FindingSeverity.Warning))
                .ThenBy(owner => owner.RoleId, StringComparer.Ordinal),
        ];
    }
}
