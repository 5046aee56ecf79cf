using AiGovernance.Exports.Record;

namespace AiGovernance.Tool.Status;

/// <summary>What is open with one owner.</summary>
/// <param name="RoleId">The role; none for findings of the register, and of use cases without an owner.</param>
/// <param name="Owner">The title of the role; null if there is none.</param>
/// <param name="Findings">The findings, the grave ones first.</param>
internal sealed record OwnerFindings(string? RoleId, string? Owner, IReadOnlyList<Finding> Findings)
{
    public int Count(FindingSeverity severity) => Findings.Count(finding => finding.Severity == severity);

    public static IReadOnlyList<OwnerFindings> Of(RegisterView register, IReadOnlyList<Finding> findings)
    {
        var owners = register.Register.UseCases.DistinctBy(useCase => useCase.Id).ToDictionary(useCase => useCase.Id, useCase => useCase.OwnerRoleId, StringComparer.Ordinal);
        return
        [
            .. findings
                .GroupBy(finding => finding.UseCaseId is { } id ? owners.GetValueOrDefault(id) : null)
                .Select(group => new OwnerFindings(group.Key, group.Key is null ? null : register.Role(group.Key), [.. group.OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Id, StringComparer.Ordinal)]))
                .OrderByDescending(owner => owner.Count(FindingSeverity.Error))
                .ThenByDescending(owner => owner.Count(FindingSeverity.Warning))
                .ThenBy(owner => owner.RoleId, StringComparer.Ordinal),
        ];
    }
}
