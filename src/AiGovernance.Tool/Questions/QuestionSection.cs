using System.Globalization;

namespace AiGovernance.Tool.Questions;

/// <summary>Questions under one heading.</summary>
internal sealed record QuestionSection
{
    /// <summary>What they are about: <c>organisation</c>, an <c>entry</c>, an element of <c>services</c> or <c>vendors</c> that is new, or the <c>session</c>.</summary>
    public required string Of { get; init; }

    /// <summary>The heading; <c>{0}</c> stands for the element.</summary>
    public required BilingualText Title { get; init; }

    public string TitleIn(CultureInfo culture) => Title.In(culture);

    public required IReadOnlyList<Question> Questions { get; init; }
}
