namespace AiGovernance.Exports.Notices;

/// <summary>
/// The parts of a notice in one format. What is passed in is markup already: made by <see cref="Data"/> from text of the
/// register, by <see cref="Own"/> from ours.
/// </summary>
internal abstract class NoticeMarkup
{
    /// <summary>Text of the register: it commands nothing.</summary>
    public abstract string Data(string text);

    /// <summary>Text of ours.</summary>
    public abstract string Own(string text);

    /// <summary>A name that machines read.</summary>
    public abstract string Code(string text);

    public abstract void Heading(int level, string text);

    public abstract void Paragraph(string text);

    public abstract void Strong(string text);

    public abstract void Quote(string text);

    /// <summary>An item of a list, with items of its own.</summary>
    public abstract void Item(string text, IReadOnlyList<string> items);

    /// <summary>Space before the next part; asked for twice, it is there once.</summary>
    public virtual void Space()
    {
    }

    /// <summary>What follows is not part of the notice proper.</summary>
    public abstract void Rule();

    public abstract string End();
}
