using System.Text;
using System.Text.Json.Nodes;
using AiGovernance.Tests.Register;
using CsCheck;

namespace AiGovernance.Tests.Assessments;

public sealed class AssessmentPropertyTests
{
    // Leaves that the derivations read; each with the values it may be given.
    private static readonly (string Path, string[] Values)[] Facts =
    [
        ("purpose.category", ["\"recruitmentScreening\"", "\"creditScoring\"", "\"marketing\"", "\"videoSurveillance\"", "\"taskAllocation\"", "\"mine\""]),
        ("ai.capabilities", ["[]", "[\"scoring\"]", "[\"emotionRecognition\"]", "[\"chatbot\", \"imageGeneration\"]", "[\"remoteBiometricIdentification\"]"]),
        ("ai.generatedContent", ["[]", "[\"text\"]", "[\"image\"]"]),
        ("ai.serviceIds", ["[\"gpai-api\"]", "[\"hr-saas\"]", "[\"own-model\"]"]),
        ("aiAct.qualification.value", ["\"notAiSystem\"", "\"aiSystem\""]),
        ("aiAct.annexI.safetyComponent", ["true", "false"]),
        ("aiAct.annexIII", ["[]", "[\"4a\"]", "[\"2\"]", "[\"5b\"]", "[\"1c\"]"]),
        ("aiAct.profiling", ["true", "false"]),
        ("aiAct.article5.practices", ["[]", "[\"5-1-c\"]"]),
        ("aiAct.article5.exception", ["\"medical\""]),
        ("aiAct.article6_3.conditions", ["[]", "[\"a\"]"]),
        ("aiAct.article25.ownBrand", ["true", "false"]),
        ("aiAct.article50.interactsWithPersons", ["true", "false"]),
        ("aiAct.article50.emotionRecognition", ["true", "false"]),
        ("aiAct.article50.publicInterestText", ["true", "false"]),
        ("dataProcessing.personalData", ["\"yes\"", "\"incidental\"", "\"no\""]),
        ("dataProcessing.dataSubjects", ["[]", "[{\"category\":\"employee\"}]", "[{\"category\":\"customer\",\"vulnerable\":true}]"]),
        ("dataProcessing.specialCategories", ["[]", "[{\"category\":\"health\"}]"]),
        ("dataProcessing.scale.large", ["true", "false"]),
        ("dataProcessing.automatedDecision.profiling", ["true", "false"]),
        ("dataProcessing.automatedDecision.aiInfluence", ["\"none\"", "\"recommendation\"", "\"solelyAutomated\""]),
        ("dataProcessing.automatedDecision.effectOnPersons", ["\"none\"", "\"significant\""]),
        ("dataProcessing.dpia.criteria", ["[]", "[\"innovativeUse\"]", "[\"innovativeUse\",\"exclusion\"]"]),
        ("dataProcessing.dpia.cnilListItem", ["\"hrProfiling\""]),
    ];

    private static readonly Gen<JsonObject> SomeFacts = Facts
        .Aggregate(
            Gen.Const(() => new JsonObject()),
            (all, fact) => Gen.Select(all, Gen.Int[-2, fact.Values.Length - 1], (facts, choice) =>
            {
                if (choice >= 0)
                {
                    facts[fact.Path] = JsonNode.Parse(fact.Values[choice]);
                }

                return facts;
            }));

    private static readonly Gen<JsonObject> SomeOrganisation = Gen.Select(Gen.Int[0, 2], Gen.Int[0, 2], Gen.Bool, (body, service, isFrench) =>
    {
        var who = new JsonObject();
        Put(who, "publicBody", body);
        Put(who, "providesPublicService", service);
        if (isFrench)
        {
            who["country"] = "FR";
        }

        return who;
    });

    [Fact]
    public void A_further_fact_never_turns_required_into_a_question() =>
        Gen.Select(SomeOrganisation, SomeFacts, Gen.Int[0, Facts.Length - 1], Gen.Int[0, 99]).Sample(
            (who, facts, index, choice) =>
            {
                var (path, values) = Facts[index];
                if (facts.ContainsKey(path))
                {
                    return;
                }

                var more = facts.DeepClone().AsObject();
                more[path] = JsonNode.Parse(values[choice % values.Length]);
                var before = new AssessmentVector("before", who, facts, []).Assess();
                var after = new AssessmentVector("after", who, more, []).Assess();
                Assert.False(before.Dpia == Need.Required && after.Dpia == Need.AnswerNeeded, "DPIA: " + more.ToJsonString() + " added " + path);
                Assert.False(before.Fria == Need.Required && after.Fria == Need.AnswerNeeded, "FRIA: " + more.ToJsonString() + " added " + path);
            },
            iter: 20_000);

    [Fact]
    public void Minimal_stands_alone_and_open_questions_are_asked() =>
        Gen.Select(SomeOrganisation, SomeFacts).Sample(
            (who, facts) =>
            {
                var assessment = new AssessmentVector("any", who, facts, []).Assess();
                Assert.True(!assessment.RiskCategories.Contains(RiskCategory.Minimal) || assessment.RiskCategories.Count == 1);
                Assert.True(
                    (assessment.Dpia != Need.AnswerNeeded && assessment.Fria != Need.AnswerNeeded) || assessment.AnswersNeeded.Count > 0,
                    facts.ToJsonString());
            },
            iter: 2_000);

    [Fact]
    public void No_register_makes_the_assessment_fail() =>
        RandomRegister.Json.Sample(
            json =>
            {
                var document = RegisterDocument.Parse(Encoding.UTF8.GetBytes(json));
                foreach (var useCase in document.Register?.UseCases ?? [])
                {
                    var assessment = document.Register!.Assess(useCase);
                    Assert.NotEmpty(assessment.Path);
                }
            },
            iter: 200);

    private static void Put(JsonObject who, string name, int choice)
    {
        if (choice < 2)
        {
            who[name] = choice == 1;
        }
    }
}
