using System.Text.Json;
using AiGovernance.Tests;

namespace AiGovernance.Exports.Tests;

/// <summary>
/// The file for the CNIL's PIA software. Its import reads <c>pia</c>, <c>answers</c>, <c>measures</c>, <c>evaluations</c> and
/// <c>comments</c>, and looks answers up by the number of the question.
/// </summary>
public sealed class PiaTests
{
    private static readonly string[] Questions =
    [
        "111", "112", "113", "121", "122", "123", "211", "212", "213", "214", "215", "221", "222", "223", "224", "225", "226", "227",
        .. new[] { "32", "33", "34" }.SelectMany(item => Enumerable.Range(1, 6).Select(number => item + number)),
    ];

    public static TheoryData<string> UseCases => new(ExampleRegister.Load().UseCases.Select(useCase => useCase.Id));

    [Theory]
    [MemberData(nameof(UseCases))]
    public void The_file_has_what_the_import_reads(string id)
    {
        using var document = JsonDocument.Parse(Exported.Text(ExampleRegister.Load(), ExportFormat.Pia, "fr", id));
        var root = document.RootElement;

        Assert.Equal(["pia", "answers", "measures", "evaluations", "comments"], root.EnumerateObject().Select(property => property.Name));
        Assert.Equal(0, root.GetProperty("pia").GetProperty("status").GetInt32());
        Assert.NotEmpty(root.GetProperty("pia").GetProperty("name").GetString()!);
        Assert.True(root.GetProperty("pia").GetProperty("created_at").TryGetDateTime(out _));
        Assert.All(root.GetProperty("answers").EnumerateArray(), answer =>
        {
            Assert.Contains(answer.GetProperty("reference_to").GetString(), Questions);
            Assert.Equal(["text", "gauge", "list"], answer.GetProperty("data").EnumerateObject().Select(property => property.Name));
            Assert.True(answer.GetProperty("data").GetProperty("gauge") is { ValueKind: JsonValueKind.Null } or { ValueKind: JsonValueKind.Number });
        });
        Assert.All(root.GetProperty("measures").EnumerateArray(), measure => Assert.NotEmpty(measure.GetProperty("title").GetString()!));
    }

    [Fact]
    public void Each_question_is_answered_once()
    {
        using var document = JsonDocument.Parse(Exported.Text(ExampleRegister.Load(), ExportFormat.Pia, useCase: "support-chatbot"));
        var questions = document.RootElement.GetProperty("answers").EnumerateArray().Select(answer => answer.GetProperty("reference_to").GetString()).ToList();

        Assert.Equal(questions.Distinct(), questions);
    }

    [Fact]
    public void Risks_to_data_are_feared_events_and_the_others_are_not_lost()
    {
        using var document = JsonDocument.Parse(Exported.Text(ExampleRegister.Load(), ExportFormat.Pia, useCase: "support-chatbot"));
        var answers = document.RootElement.GetProperty("answers").EnumerateArray().ToDictionary(answer => answer.GetProperty("reference_to").GetString()!, answer => answer.GetProperty("data"));

        Assert.Equal("Détournement par le client", answers["321"].GetProperty("list")[0].GetString());
        Assert.Equal(1, answers["325"].GetProperty("gauge").GetInt32());
        Assert.Equal(2, answers["326"].GetProperty("gauge").GetInt32());
        Assert.Contains("Moins bonne qualité pour le français non standard", answers["111"].GetProperty("text").GetString());
    }

    [Fact]
    public void The_opinion_of_the_dpo_is_carried_over_and_no_other_judgement()
    {
        using var document = JsonDocument.Parse(Exported.Text(ExampleRegister.Load(), ExportFormat.Pia, useCase: "support-chatbot"));

        Assert.Equal(1, document.RootElement.GetProperty("pia").GetProperty("dpo_status").GetInt32());
        Assert.Equal(JsonValueKind.Null, document.RootElement.GetProperty("pia").GetProperty("concerned_people_status").ValueKind);
        Assert.Empty(document.RootElement.GetProperty("evaluations").EnumerateArray());
    }
}
