namespace AiGovernance.Exports;

/// <summary>The forms in which a transparency notice can be written.</summary>
public enum NoticeFormat
{
    /// <summary>Markdown, in which text of the register is no markup.</summary>
    Markdown,

    /// <summary>A page for a browser, without script, with nothing loaded from elsewhere: see <see cref="TransparencyNotice.ContentSecurityPolicy"/>.</summary>
    Html,

    /// <summary>Plain text.</summary>
    PlainText,
}
