using AiGovernance.Exports.Record;
using AiGovernance.Tool.Localisation;

namespace AiGovernance.Tool.Differences;

/// <summary>A difference in words, for text and Markdown alike: what differs is only how headings and lists are marked.</summary>
internal sealed class DifferenceReport(RegisterDifference difference, ExportTexts texts, DifferenceMarks marks)
{
    private readonly List<string> _lines = [];

    public IReadOnlyList<string> Write()
    {
        _lines.Clear();
        _lines.Add(marks.Title(ToolText.Of("Diff.Title")));
        _lines.Add("");
        if (difference.IsEmpty)
        {
            _lines.Add(ToolText.Of("Diff.Nothing"));
            return _lines;
        }

        int added = difference.UseCases.Count(useCase => useCase.Old is null);
        int removed = difference.UseCases.Count(useCase => useCase.New is null);
        _lines.Add(ToolText.Of("Diff.Summary", difference.UseCases.Count - added - removed, added, removed));
        _lines.Add(difference.OpinionsNeeded.Count == 0
            ? ToolText.Of("Diff.NoOpinionNeeded")
            : marks.Strong(ToolText.Of("Diff.OpinionsNeeded", difference.OpinionsNeeded.Count, marks.Text(string.Join(", ", difference.OpinionsNeeded)))));
        foreach (var useCase in difference.UseCases)
        {
            Write(useCase);
        }

        foreach (var shared in difference.Shared)
        {
            Write(shared);
        }

        if (_lines[^1].Length == 0)
        {
            _lines.RemoveAt(_lines.Count - 1);
        }

        return _lines;
    }

    private void Write(UseCaseDifference useCase)
    {
        string? remark = useCase.Old is null ? ToolText.Of("Diff.Added")
            : useCase.New is null ? ToolText.Of("Diff.Removed")
            : useCase.IsRenamed ? ToolText.Of("Diff.Renamed", useCase.Old.Id)
            : null;
        Heading(UseCaseView.WithRemarks(texts.Labelled(useCase.Id, PlainText.OneLine(useCase.Title)), remark));
        if (useCase.Old is null)
        {
            string status = LegalPack.Current.GetTerm(useCase.New!.Status).GetLabel(texts.Culture);
            _lines.Add(DifferenceMarks.Item(texts.Labelled(marks.Strong(StatusTopic.Label.In(texts.Culture)), marks.Text(status))));
        }

        Write(useCase.Changes);
        if (useCase.OpinionGiven is { } opinion)
        {
            _lines.Add(DifferenceMarks.Item(ToolText.Of("Diff.OpinionGiven", texts.Date(opinion.ConsultedOn!.Value), LegalPack.Current.GetTerm(opinion.Opinion!.Value).GetLabel(texts.Culture))));
        }
        else if (difference.NeedsOpinion(useCase))
        {
            WriteReasons(useCase.Old is null ? [StatusTopic] : [.. useCase.ChangesForOpinion.Select(change => change.Topic).Distinct()]);
        }
    }

    private void Write(SharedDifference shared)
    {
        string name = PlainText.OneLine(shared.Name);
        string heading = shared.Kind == "organisation" ? ToolText.Of("Diff.Organisation")
            : ToolText.Of("Diff." + char.ToUpperInvariant(shared.Kind[0]) + shared.Kind[1..], texts.Labelled(shared.Id, name));
        Heading(UseCaseView.WithRemarks(
            heading,
            shared.State switch { SharedState.Added => ToolText.Of("Diff.Added"), SharedState.Removed => ToolText.Of("Diff.Removed"), _ => null },
            shared.UsedBy.Count > 0 ? ToolText.Of("Diff.UsedBy", string.Join(", ", shared.UsedBy)) : null));
        Write(shared.Changes);
        if (shared.UsedBy.Any(difference.OpinionsNeeded.Contains))
        {
            WriteReasons([.. shared.ChangesForOpinion.Select(change => change.Topic).Distinct()]);
        }
    }

    private static Topic StatusTopic => Topics.All[0];

    private void Heading(string text)
    {
        if (_lines[^1].Length > 0)
        {
            _lines.Add("");
        }

        _lines.Add(marks.Heading(marks.Text(text)));
        _lines.Add("");
    }

    private void Write(IReadOnlyList<Change> changes)
    {
        foreach (var change in changes)
        {
            string label = change.Topic.Label.In(texts.Culture) + (change.Title.Length > 0 ? " › " + change.Title : "");
            string title = marks.Strong(marks.Text(label));
            if (change.IsInList)
            {
                _lines.Add(DifferenceMarks.Item(texts.Labelled(title, "").TrimEnd()));
                _lines.AddRange(change.Before.Select(value => DifferenceMarks.SubItem("− " + marks.Text(value))));
                _lines.AddRange(change.After.Select(value => DifferenceMarks.SubItem("+ " + marks.Text(value))));
            }
            else
            {
                string before = Value(change.Before);
                string after = Value(change.After);
                if (before.Length + after.Length <= 70)
                {
                    _lines.Add(DifferenceMarks.Item(texts.Labelled(title, $"{before} → {after}")));
                }
                else
                {
                    _lines.Add(DifferenceMarks.Item(texts.Labelled(title, "").TrimEnd()));
                    _lines.Add(DifferenceMarks.SubItem(texts.Labelled(ToolText.Of("Diff.Before"), before)));
                    _lines.Add(DifferenceMarks.SubItem(texts.Labelled(ToolText.Of("Diff.After"), after)));
                }
            }
        }
    }

    private string Value(IReadOnlyList<string> values) => values.Count == 0 ? ToolText.Of("Diff.NotStated") : marks.Text(values[0]);

    private void WriteReasons(IReadOnlyList<Topic> topics)
    {
        if (topics.Count == 0)
        {
            return;
        }

        _lines.Add(DifferenceMarks.Item(marks.Strong(texts.Labelled(ToolText.Of("Diff.OpinionHeading"), "").TrimEnd())));
        foreach (var topic in topics)
        {
            var opinion = topic.Opinion!;
            _lines.Add(DifferenceMarks.SubItem($"{texts.Labelled(topic.Label.In(texts.Culture), opinion.Why.In(texts.Culture))} [{LegalPack.Current.FormatCitation(opinion.Source, texts.Culture)}]"));
        }
    }
}
