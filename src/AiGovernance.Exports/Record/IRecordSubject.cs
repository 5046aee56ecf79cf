namespace AiGovernance.Exports.Record;

/// <summary>What a record is about: a use case or the organisation.</summary>
internal interface IRecordSubject
{
    ExportTexts Texts { get; }

    /// <summary>How many parts of contents were missing so far.</summary>
    int Gaps { get; }
}
