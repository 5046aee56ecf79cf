namespace AiGovernance.Exports.Record;

/// <summary>Fields that stand together under one heading.</summary>
/// <param name="Id">The heading is the text <c>Section.{Id}</c>.</param>
/// <param name="Fields">The fields in their order.</param>
internal sealed record RecordSection<T>(string Id, IReadOnlyList<RecordField<T>> Fields)
    where T : class, IRecordSubject
{
    public string GetTitle(ExportTexts texts) => texts["Section." + Id];
}
