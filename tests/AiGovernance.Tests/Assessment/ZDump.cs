using System.Text.Json.Nodes;
namespace AiGovernance.Tests.Assessments;
public sealed class ZDump
{
    [Fact]
    public void Dump() => File.WriteAllText("/tmp/actual.json", new JsonArray([.. AssessmentVector.All.Select(v => { var o = AssessmentVector.Write(v.Assess()); o["name"] = v.Name; o["steps"] = new JsonArray([.. v.Assess().Path.Select(s => (JsonNode)(s.Rule + " " + string.Join("; ", s.Facts.Select(f => f.Key + "=" + f.Value)) + " => " + s.GetConclusion(System.Globalization.CultureInfo.GetCultureInfo("en")) + " [" + s.GetSource(System.Globalization.CultureInfo.GetCultureInfo("en")) + "]"))]); return (JsonNode)o; })]).ToJsonString());

    [Fact]
    public void DumpExamples() => File.WriteAllLines("/tmp/examples.txt", new[] { ExampleRegister.Path, Repository.PathOf("samples/AtelierLemaire/ai-register.json"), Repository.PathOf("tests/AiGovernance.Tests/Rules/Samples/base-minimal.json"), Repository.PathOf("tests/AiGovernance.Tests/Rules/Samples/base-everyday.json"), Repository.PathOf("tests/AiGovernance.Tests/Rules/Samples/base-high-risk.json") }.SelectMany(p => { var r = AiRegister.Load(p); return r.UseCases.Select(u => u.Id + " " + AssessmentVector.Write(r.Assess(u)).ToJsonString()); }));
}
