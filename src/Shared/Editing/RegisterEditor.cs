using AiGovernance.Json;
using AiGovernance.Structure;

namespace AiGovernance.Editing;

/// <summary>Adds to a register in place, in whichever of its files the lists are.</summary>
internal sealed class RegisterEditor
{
    private const string UseCases = "useCases";
    private const string Services = "services";
    private const string Vendors = "vendors";

    private readonly IReadOnlyList<(string Path, JsonEditor Editor)> _files;

    /// <param name="files">The files of one register; those that cannot be read to their end are not touched.</param>
    public RegisterEditor(IReadOnlyList<RegisterFile> files)
        => _files = [.. files.Where(IsReadable).Select(file => (file.Path, new JsonEditor(file.Json)))];

    /// <summary>The paths of the files to which a use case can be added: those that hold some, or the only file.</summary>
    public IEnumerable<string> Homes
        => _files.Where(file => file.Editor.Root[UseCases].Kind == JsonKind.Array || (_files.Count == 1 && IsAbsent(file.Editor.Root[UseCases]))).Select(file => file.Path);

    /// <summary>The files with what was changed in them, the unchanged left out.</summary>
    public IEnumerable<(string Path, JsonEditor Editor)> Changed => _files.Where(file => file.Editor.Steps.Count > 0);

    /// <summary>The text of one of the files as it is now.</summary>
    public string TextOf(string path) => _files.First(file => file.Path == path).Editor.Json.Text;

    public RegisterIndex Index => new([.. _files.Select(file => new RegisterFile(file.Path, file.Editor.Json))]);

    /// <summary>The id that an entry for something of that name would get.</summary>
    public string ProposeId(string name)
    {
        var index = Index;
        return IdProposal.Unique(IdProposal.From(name, "use-case"), taken => index.Find(taken) is not null);
    }

    /// <summary>
    /// Adds a draft entry, and the service it calls and that service's vendor if the register has neither.
    /// </summary>
    /// <param name="draft">What is known.</param>
    /// <param name="home">One of <see cref="Homes"/>.</param>
    /// <returns>The id of the entry.</returns>
    public string AddUseCase(UseCaseDraft draft, string home)
    {
        string serviceId = AddService(draft.Service, home);
        string id = ProposeId(draft.IdSource);
        Append(UseCases, draft.Json(id, serviceId, Words), home);
        return id;
    }

    /// <summary>Adds a service to those of a use case, declaring it first if the register does not have it.</summary>
    /// <returns>False if the entry is not there, has the service already, or holds something else where the list should be.</returns>
    public bool AddServiceTo(string useCaseId, CalledService service)
    {
        var (path, editor) = _files.FirstOrDefault(file => Find(file.Editor, useCaseId).Exists);
        if (editor is null || IsSomethingElse(Find(editor, useCaseId)["ai"], JsonKind.Object) || IsSomethingElse(Find(editor, useCaseId)["ai"]["serviceIds"], JsonKind.Array))
        {
            return false;
        }

        string id = AddService(service, path);
        var useCase = Find(editor, useCaseId);
        if (RegisterIndex.Strings(useCase["ai"]["serviceIds"]).Contains(id))
        {
            return false;
        }

        Append(editor, useCase, ListOf(UseCases), JsonString.Quote(id), "ai", "serviceIds");
        return true;
    }

    /// <summary>The id of the service if the register has it, else of a new declaration of it.</summary>
    private string AddService(CalledService service, string home)
    {
        var index = Index;
        if (index.Services.FirstOrDefault(service.Is) is { } known)
        {
            return known.Id;
        }

        var draft = new ServiceDraft(service, Words);
        string id = IdProposal.Unique(draft.Id, taken => index.Services.Any(other => other.Id == taken));
        Append(Services, draft.Json(id, draft.HasVendor ? AddVendor(draft, home) : null), home);
        return id;
    }

    private string AddVendor(ServiceDraft draft, string home)
    {
        var vendors = _files.SelectMany(file => ItemsOf(file.Editor.Root[Vendors])).Select(vendor => (Id: vendor["id"].StringOrNull, Name: vendor["legalName"].StringOrNull)).ToList();
        if (vendors.FirstOrDefault(vendor => vendor.Id is not null && draft.IsVendor(vendor.Id, vendor.Name)) is { Id: { } known })
        {
            return known;
        }

        string id = IdProposal.Unique(draft.VendorId, taken => vendors.Any(vendor => vendor.Id == taken));
        Append(Vendors, draft.VendorJson(id), home);
        return id;
    }

    /// <summary>
    /// Adds an element to one of the register's lists: a use case to <paramref name="home"/>, anything else beside the others
    /// of its list, in whichever file they are.
    /// </summary>
    /// <param name="list">The name of the list, for instance <c>roles</c>.</param>
    /// <param name="item">The element, as JSON.</param>
    /// <param name="home">The file of the use case, which also gets the lists that are not there yet.</param>
    public void Append(string list, string item, string home)
    {
        var editor = (list == UseCases ? null : _files.FirstOrDefault(file => file.Editor.Root[list].Kind == JsonKind.Array).Editor)
            ?? _files.First(file => file.Path == home).Editor;
        Append(editor, editor.Root, RegisterSchema.Root, item, list);
    }

    // What is missing on the way, or null, is made.
    private static void Append(JsonEditor editor, JsonNode container, Shape shape, string item, string name, params string[] names)
    {
        var value = container[name];
        if (names.Length == 0 && value.Kind == JsonKind.Array)
        {
            editor.Append(value, item);
        }
        else if (names.Length > 0 && value.Kind == JsonKind.Object)
        {
            var inner = shape.Properties!.Find(name)!;
            Append(editor, value, inner.Reference ?? inner, item, names[0], [.. names.Skip(1)]);
        }
        else
        {
            string made = Enumerable.Reverse(names).Aggregate("[" + item + "]", (json, property) => new JsonObjectWriter().Json(property, json).ToString());
            if (value.Exists)
            {
                editor.Replace(value, made);
            }
            else
            {
                editor.Add(container, name, made, after: shape.Properties!.Names.TakeWhile(other => other != name).LastOrDefault(other => container[other].Exists));
            }
        }
    }

    private DraftWords Words => DraftWords.For(_files.Select(file => file.Editor.Root));

    private static Shape ListOf(string name) => RegisterSchema.Root.Properties!.Find(name)!.Items!;

    private static JsonNode Find(JsonEditor editor, string useCaseId)
        => ItemsOf(editor.Root[UseCases]).FirstOrDefault(useCase => useCase["id"].StringOrNull == useCaseId);

    private static IEnumerable<JsonNode> ItemsOf(JsonNode array)
    {
        var items = new List<JsonNode>();
        foreach (var item in array.Items)
        {
            items.Add(item);
        }

        return items;
    }

    private static bool IsReadable(RegisterFile file) => file.Json.Error is null && file.Json.Root.Kind == JsonKind.Object;

    private static bool IsAbsent(JsonNode value) => !value.Exists || value.Kind == JsonKind.Null;

    private static bool IsSomethingElse(JsonNode value, JsonKind kind) => !IsAbsent(value) && value.Kind != kind;
}
