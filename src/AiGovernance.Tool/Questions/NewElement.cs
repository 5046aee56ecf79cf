namespace AiGovernance.Tool.Questions;

/// <summary>A role, service or vendor that the register does not have yet. As an answer it is written <c>id=Title</c>.</summary>
/// <param name="List">The list it belongs to.</param>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title, or the name under which it is known.</param>
internal sealed record NewElement(string List, string Id, string Title)
{
    /// <summary>The element that an answer declares; null if it names one that is there.</summary>
    public static NewElement? Of(string list, string answer)
        => answer.IndexOf('=', StringComparison.Ordinal) is > 0 and var at ? new NewElement(list, answer[..at], answer[(at + 1)..]) : null;

    /// <summary>The id in an answer.</summary>
    public static string IdIn(string answer) => answer.Split('=')[0];

    public string TitleProperty => List switch { "vendors" => "legalName", "services" => "name", _ => "title" };

    public override string ToString() => $"{Id}={Title}";
}
