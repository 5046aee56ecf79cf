namespace AiGovernance.Exports.Record;

/// <summary>What was found missing while a register was written; a place in the register is named once for each subject.</summary>
internal sealed class MissingFacts
{
    private readonly List<MissingFact> _facts = [];
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private object? _subject;

    public IReadOnlyList<MissingFact> All => _facts;

    /// <summary>The fields of a section that have something to show; what is missing or has gaps is taken note of.</summary>
    public IEnumerable<(RecordField<T> Field, FieldValue Value)> Shown<T>(RecordSection<T> section, T subject, string where)
        where T : class, IRecordSubject
    {
        foreach (var field in section.Fields)
        {
            var value = field.Read(subject);
            Note(subject, where, field, value);
            if (value.State is not (FieldState.NotStated or FieldState.NotApplicable))
            {
                yield return (field, value);
            }
        }
    }

    /// <summary>Takes note of a content that is missing or has gaps. Subjects come one after the other.</summary>
    public void Note<T>(T subject, string where, RecordField<T> field, FieldValue value)
        where T : class, IRecordSubject
    {
        if (!value.IsIncomplete)
        {
            return;
        }

        if (!ReferenceEquals(_subject, subject))
        {
            _subject = subject;
            _paths.Clear();
        }

        if (_paths.Add(field.Path))
        {
            _facts.Add(new MissingFact(where, field.GetMissingTitle(subject.Texts), field.Path));
        }
    }
}
