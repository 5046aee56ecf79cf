using AiGovernance.Json;

namespace AiGovernance.Analyzers.Generation;

/// <summary>What the generator reads from one file of the register. Files that say the same are equal, however they are laid out.</summary>
internal sealed record RegisterPart(string Path, string? Language, Sequence<UseCaseEntry> Entries)
{
    public static RegisterPart Read(string path, JsonText json)
        => new(path, json.Root["language"].StringOrNull, new Sequence<UseCaseEntry>(EntriesOf(json)));

    private static IEnumerable<UseCaseEntry> EntriesOf(JsonText json)
    {
        var entries = new List<UseCaseEntry>();
        var list = json.Root["useCases"];
        int last = -1;
        foreach (var useCase in list.Items)
        {
            last = useCase.Start;
            if (UseCaseEntry.Read(useCase) is { } entry)
            {
                entries.Add(entry);
            }
        }

        return json.Error is null && list.Kind == JsonKind.Array ? entries : entries.Concat(EntriesAfter(last, json.Text));
    }

    // A comma, a bracket or a letter of "useCases" that is missing must not take the constants of all later entries away, and
    // with them the code that compiles. They may stand inside the last entry that was read, if it is not closed.
    private static IEnumerable<UseCaseEntry> EntriesAfter(int last, string text)
    {
        for (int start = IndexOfObject(last + 1); start >= 0;)
        {
            var value = JsonText.Parse(text, start);
            if (IsWhole(value) && IsUseCase(value.Root) && UseCaseEntry.Read(value.Root) is { } entry)
            {
                yield return entry;
                start = IndexOfObject(value.Root.End);
            }
            else
            {
                start = IndexOfObject(start + 1);
            }
        }

        int IndexOfObject(int from) => from < text.Length ? text.IndexOf('{', from) : -1;
    }

    private static bool IsWhole(JsonText value) => value.Error is null or { Message.Key: "AIG1001.AfterEnd" };

    // What an entry must have; no other object of a register has all three.
    private static bool IsUseCase(JsonNode value)
        => value["id"].StringOrNull is not null && value["title"].StringOrNull is not null && value["status"].StringOrNull is not null;
}
