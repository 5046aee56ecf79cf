using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Notices;

/// <summary>The notice: who we are, each use of AI, the rights, and for those who complete it what the register does not say yet.</summary>
internal sealed class NoticeText(RegisterView register, NoticeOptions options, IReadOnlyList<UseCaseView> useCases, NoticeMarkup markup)
{
    private readonly List<string> _missing = [];

    private ExportTexts Texts => register.Texts;

    public string Write()
    {
        markup.Heading(1, Words($"Notice.Title.{options.Audience}", markup.Data(register.Organisation.Name)));
        markup.Paragraph(Words("Notice.AsOf", Texts.Date(options.AsOf)));
        WriteOrganisation();
        foreach (var useCase in useCases)
        {
            WriteUseCase(useCase);
        }

        if (useCases.Count == 0)
        {
            markup.Space();
            markup.Paragraph(Words("Notice.NoUseCase"));
        }

        WriteRights();
        WriteMissing();
        return markup.End();
    }

    private void WriteOrganisation()
    {
        markup.Heading(2, Words("Notice.Who"));
        var organisation = register.Organisation;
        markup.Strong(markup.Data(organisation.Name));
        markup.Space();
        Item(Words("Notice.Contact"), "organisation.contact", organisation.Contact(organisation.Organisation.Address, organisation.Organisation.Country, organisation.Organisation.Contact));
        Item(Words("Notice.Dpo"), "organisation.dpo", organisation.Dpo());
        if (organisation.OfParty(organisation.Organisation.EuRepresentative) is { } representative)
        {
            Item(Words("Notice.Representative"), "organisation.euRepresentative", representative);
        }
    }

    private void WriteUseCase(UseCaseView useCase)
    {
        markup.Heading(2, markup.Data(useCase.Title));
        if (NoticeQuestions.OwnWords(useCase, options.Audience) is { } words && !string.IsNullOrWhiteSpace(words))
        {
            markup.Quote(markup.Data(words));
        }
        else if (!string.IsNullOrWhiteSpace(useCase.UseCase.Summary))
        {
            markup.Paragraph(markup.Data(useCase.UseCase.Summary!));
        }

        if (useCase.IsProcessor)
        {
            markup.Space();
            markup.Paragraph(Words("Notice.Processor"));
        }

        foreach (var question in NoticeQuestions.Of(options.Audience))
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
                markup.Heading(3, Words("Notice.Question." + question.Id));
                isOpen = true;
            }

            string label = Words("Notice.Fact." + fact.Id);
            Lines(label, value.Lines);
            if (value.IsIncomplete)
            {
                Missing(Texts.Labelled(markup.Data(useCase.Title), label), fact.Path, question.Citation);
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

        markup.Heading(2, Words("Notice.Rights"));
        string authority = PlainText.OneLine(register.Organisation.Organisation.SupervisoryAuthority ?? "");
        if (authority.Length == 0)
        {
            authority = Texts.Missing;
            Missing(Words("Notice.Authority"), "organisation.supervisoryAuthority", "gdpr:13(2)(d); gdpr:14(2)(e)");
        }

        int concerned = useCases.Count(useCase => useCase.MayProcessPersonalData);
        foreach (var (id, citation, holders) in rights)
        {
            string text = id == "complaint" ? Words("Notice.Right." + id, markup.Data(authority)) : Words("Notice.Right." + id);
            string? only = holders.Count < concerned ? Words("Notice.OnlyFor", string.Join(", ", holders.Select(useCase => markup.Data(useCase.Title)))) : null;
            markup.Item(UseCaseView.WithRemarks(text, Law(citation), only), []);
        }
    }

    private void WriteMissing()
    {
        if (_missing.Count == 0 || options.IsForPublication)
        {
            return;
        }

        markup.Rule();
        markup.Heading(2, Words("Notice.Missing"));
        _missing.ForEach(line => markup.Item(line, []));
    }

    private void Item(string label, string path, IEnumerable<string>? content)
    {
        if (content is null)
        {
            Missing(label, path, "gdpr:13(1)(a); gdpr:13(1)(b)");
        }

        Lines(label, [string.Join(", ", content ?? [Texts.Missing])]);
    }

    private void Lines(string label, IReadOnlyList<string> lines)
    {
        string[] data = [.. lines.Select(markup.Data)];
        if (data.Length == 1)
        {
            markup.Item(Texts.Labelled(label, data[0]), []);
        }
        else
        {
            markup.Item(Texts.Labelled(label, "").TrimEnd(), data);
        }
    }

    private void Missing(string what, string path, string citation) => _missing.Add(UseCaseView.WithRemarks(what, markup.Code(path), Law(citation)));

    private string Law(string citation) => markup.Own(LegalPack.Current.FormatCitation(citation, Texts.Culture));

    /// <summary>A text of ours, into which markup is put.</summary>
    private string Words(string key, params object[] markups) => string.Format(Texts.Culture, markup.Own(Texts[key]), markups);
}
