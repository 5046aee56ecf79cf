namespace AiGovernance.Tool.Questions;

/// <summary>What an answer must be.</summary>
internal enum AnswerForm
{
    Text,

    /// <summary>The id of a use case, which no other has.</summary>
    Id,

    /// <summary>An id within the entry.</summary>
    Slug,

    Email,
    Country,
    Host,
    Language,
    Date,
    Duration,
    Integer,
    Number,
    YesNo,

    /// <summary>A word of a vocabulary of the register.</summary>
    Word,

    /// <summary>An element of one of the register's lists, there or new.</summary>
    Reference,

    /// <summary>A purpose that the legal pack knows.</summary>
    Purpose,

    /// <summary>A capability that the legal pack knows.</summary>
    Capability,

    /// <summary>A ready-made entry.</summary>
    Template,
}
