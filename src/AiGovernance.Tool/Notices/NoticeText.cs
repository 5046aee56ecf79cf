using AiGovernance.Exports.Formats;
using AiGovernance.Exports.Record;
using AiGovernance.Tool.Localisation;

namespace AiGovernance.Tool.Notices;

/// <summary>The notice in Markdown: who we are, each use of AI, the rights, and at the end what the register does not say yet.</summary>
internal sealed class NoticeText(RegisterView register, NoticeAudience audience, IReadOnlyList<UseCaseView> useCases)
{
    private readonly List<string> _lines = [];
    private readonly List<string> _missing = [];

    private ExportTexts Texts => register.Texts;

    public string Write()
    {
        Heading("#", ToolText.Of($"Notice.Title.{audience}", MarkdownText.Inline(register.Organisation.Name)));
        _lines.Add(ToolText.Of("Notice.AsOf", Texts.Date(register.Options.AsOf)));
        WriteOrganisation();
        foreach (var useCase in useCases)
        {
            WriteUseCase(useCase);
        }

        if (useCases.Count == 0)
        {
            _lines.Add("");
            _lines.Add(ToolText.Of("Notice.NoUseCase"));
        }

        WriteRights();
        WriteMissing();
        return string.Join('\n', _lines) + "\n";
    }

    private void WriteOrganisation()
    {
        Heading("##", ToolText.Of("Notice.Who"));
        var organisation = register.Organisation;
        _lines.Add($"**{MarkdownText.Inline(organisation.Name)}**");
        _lines.Add("");
        Item(ToolText.Of("Notice.Contact"), "organisation.contact", organisation.Contact(organisation.Organisation.Address, organisation.Organisation.Country, organisation.Organisation.Contact));
        Item(ToolText.Of("Notice.Dpo"), "organisation.dpo", organisation.Dpo());
        if (organisation.OfParty(organisation.Organisation.EuRepresentative) is { } representative)
        {
            Item(ToolText.Of("Notice.Representative"), "organisation.euRepresentative", representative);
        }
    }

    private void WriteUseCase(UseCaseView useCase)
    {
        Heading("##", MarkdownText.Inline(useCase.Title));
        if (NoticeQuestions.OwnWords(useCase, audience) is { } words && !string.IsNullOrWhiteSpace(words))
        {
            _lines.Add("> " + MarkdownText.Inline(words));
        }
        else if (!string.IsNullOrWhiteSpace(useCase.UseCase.Summary))
        {
            _lines.Add(MarkdownText.Inline(useCase.UseCase.Summary));
        }

        if (useCase.IsProcessor)
        {
            _lines.Add("");
            _lines.Add(ToolText.Of("Notice.Processor"));
        }

        foreach (var question in NoticeQuestions.Of(audience))
        {
            WriteQuestion(useCase, question);
        }
    }

    private void WriteQuestion(UseCaseView useCase, NoticeQuestion question)
    {
        bool isOpen = false;
        foreach (var fact in question.Facts)
        {
            var value = fact.Read(useCase);
            if (value.State is FieldState.NotApplicable or FieldState.NotStated)
            {
                continue;
            }

            if (!isOpen)
            {
                Heading("###", ToolText.Of("Notice.Question." + question.Id));
                isOpen = true;
            }

            string label = ToolText.Of("Notice.Fact." + fact.Id);
            Lines(label, value.Lines);
            if (value.IsIncomplete)
            {
                _missing.Add(UseCaseView.WithRemarks(
                    Texts.Labelled(MarkdownText.Inline(useCase.Title), label),
                    $"`{fact.Path}`",
                    LegalPack.Current.FormatCitation(question.Citation, Texts.Culture)));
            }
        }
    }

    private void WriteRights()
    {
        var rights = NoticeRights.Of(useCases).ToList();
        if (rights.Count == 0)
        {
            return;
        }

        Heading("##", ToolText.Of("Notice.Rights"));
        string authority = PlainText.OneLine(register.Organisation.Organisation.SupervisoryAuthority ?? "");
        if (authority.Length == 0)
        {
            authority = Texts.Missing;
            _missing.Add(UseCaseView.WithRemarks(ToolText.Of("Notice.Authority"), "`organisation.supervisoryAuthority`", LegalPack.Current.FormatCitation("gdpr:13(2)(d); gdpr:14(2)(e)", Texts.Culture)));
        }

        int concerned = useCases.Count(useCase => useCase.MayProcessPersonalData);
        foreach (var (id, citation, holders) in rights)
        {
            string text = id == "complaint" ? ToolText.Of("Notice.Right." + id, MarkdownText.Inline(authority)) : ToolText.Of("Notice.Right." + id);
            string? only = holders.Count < concerned ? ToolText.Of("Notice.OnlyFor", string.Join(", ", holders.Select(useCase => MarkdownText.Inline(useCase.Title)))) : null;
            _lines.Add("- " + UseCaseView.WithRemarks(text, LegalPack.Current.FormatCitation(citation, Texts.Culture), only));
        }
    }

    private void WriteMissing()
    {
        if (_missing.Count == 0)
        {
            return;
        }

        _lines.Add("");
        _lines.Add("---");
        Heading("##", ToolText.Of("Notice.Missing"));
        _lines.AddRange(_missing.Select(line => "- " + line));
    }

    private void Heading(string level, string text)
    {
        if (_lines.Count > 0 && _lines[^1].Length > 0)
        {
            _lines.Add("");
        }

        _lines.Add($"{level} {text}");
        _lines.Add("");
    }

    private void Item(string label, string path, IEnumerable<string>? content)
    {
        if (content is null)
        {
            _missing.Add(UseCaseView.WithRemarks(label, $"`{path}`", LegalPack.Current.FormatCitation("gdpr:13(1)(a); gdpr:13(1)(b)", Texts.Culture)));
        }

        Lines(label, [string.Join(", ", content ?? [Texts.Missing])]);
    }

    private void Lines(string label, IReadOnlyList<string> lines)
    {
        _lines.Add(lines.Count == 1 ? $"- {Texts.Labelled(label, MarkdownText.Inline(lines[0]))}" : $"- {Texts.Labelled(label, "").TrimEnd()}");
        _lines.AddRange(lines.Count == 1 ? [] : lines.Select(line => "  - " + MarkdownText.Inline(line)));
    }
}
