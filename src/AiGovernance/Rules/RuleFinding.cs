using AiGovernance.Localisation;

namespace AiGovernance;

/// <summary>What a rule says, before it is known where that stands in a text.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">The weight at this stage.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Path">The place from the root on, for instance <c>useCases[3].dataProcessing.transfers[0].mechanism</c>.</param>
/// <param name="UseCaseId">The use case, or null.</param>
internal sealed record RuleFinding(RegisterRule Rule, FindingSeverity Severity, Message Message, string Path, string? UseCaseId);
