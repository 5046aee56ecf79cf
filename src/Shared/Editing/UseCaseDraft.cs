namespace AiGovernance.Editing;

/// <summary>
/// What code tells of a use case that the register does not have: enough for an entry at status <c>proposed</c>. What code
/// cannot tell, the owner and the purpose first of all, is left out: the rules ask for it (AIG1020).
/// </summary>
/// <param name="Name">The type, member or project that makes the call; id and title come from it.</param>
/// <param name="Service">What it calls.</param>
internal sealed record UseCaseDraft(string Name, CalledService Service)
{
    /// <summary>What the id is made from; the name unless given.</summary>
    public string IdSource { get => field ?? Name; init; }

    /// <summary>The title of the entry; the name as words unless another is given.</summary>
    public string Title { get => field ?? Words(Name); init; }

    /// <summary>The project, as a path from the root of the repository, or null if it is not below that.</summary>
    public string? Project { get; init; }

    /// <summary>The entry as JSON.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="serviceId">The service as the register has it.</param>
    /// <param name="words">The language of the register.</param>
    internal string Json(string id, string serviceId, DraftWords words) => new JsonObjectWriter()
        .Text("id", id)
        .Text("title", Title)
        .Text("summary", words.Summary(Name, Service.Name))
        .Text("status", "proposed")
        .Json("ai", new JsonObjectWriter().Texts("serviceIds", [serviceId]).ToString())
        .Json("code", new JsonObjectWriter().Texts("projects", Project is null ? [] : [Project]).Texts("attributeIds", [id]).ToString())
        .ToString();

    // "MinutesWriter" reads "Minutes writer".
    private static string Words(string name)
    {
        string words = IdProposal.From(name, "").Replace('-', ' ');
        return words.Length == 0 ? name : char.ToUpperInvariant(words[0]) + words.Substring(1);
    }
}
