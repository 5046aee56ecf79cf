namespace AiGovernance.Tests.Rules;

/// <summary>What the rules say of a register that its authors took for complete: few things, and each a gap in the data.</summary>
public sealed class ExampleRegisterTests
{
    [Fact]
    public void Eight_careful_entries_leave_few_gaps() => Assert.Equal(
        """
        register AIG5024 useCases
        meeting-minutes AIG2019 dataProcessing.retention
        cv-screening AIG2013 dataProcessing.minimisation.pseudonymisationKeyHolder
        cv-screening AIG5021 risks[0].test
        support-chatbot AIG2028 dataProcessing.furtherProcessing.test
        support-chatbot AIG2013 dataProcessing.minimisation.pseudonymisationKeyHolder
        support-chatbot AIG2034 dataProcessing.rights.accessToPrompts
        predictive-maintenance AIG5014 transparency.clients.reason
        social-media-drafts AIG2019 dataProcessing.retention
        code-assistant AIG2023 dataProcessing.dpia.criteria
        code-assistant AIG5014 transparency.clients.reason
        """,
        string.Join('\n', RegisterDocument.Parse(ExampleRegister.Utf8Json)
            .Validate(IsoDate.Parse("2026-11-24"))
            .Select(finding => $"{finding.UseCaseId ?? "register"} {finding.Id} {PathInEntry(finding.JsonPath!)}")),
        ignoreLineEndingDifferences: true);

    private static string PathInEntry(string path) => path[(path.IndexOf('.', 2) < 0 ? 2 : path.IndexOf('.', 2) + 1)..];
}
