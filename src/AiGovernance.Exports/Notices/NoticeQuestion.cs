using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Notices;

/// <summary>A question that a person concerned has, and the facts of the register that answer it.</summary>
/// <param name="Id">The question is the text <c>Notice.Question.{Id}</c>.</param>
/// <param name="Citation">The law that asks for the answer.</param>
/// <param name="Facts">The facts; the label of each is the text <c>Notice.Fact.{id}</c>.</param>
internal sealed record NoticeQuestion(string Id, string Citation, IReadOnlyList<RecordField<UseCaseView>> Facts);
