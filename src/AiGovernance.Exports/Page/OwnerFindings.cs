namespace AiGovernance.Exports.Page;

/// <summary>How many findings are open for the use cases of one owner.</summary>
internal sealed class OwnerFindings(string name)
{
    public string Name => name;

    public int Errors { get; private set; }

    public int Warnings { get; private set; }

    public int Remarks { get; private set; }

    public void Add(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            Errors += finding.Severity == FindingSeverity.Error ? 1 : 0;
            Warnings += finding.Severity == FindingSeverity.Warning ? 1 : 0;
            Remarks += finding.Severity == FindingSeverity.Info ? 1 : 0;
        }
    }
}
