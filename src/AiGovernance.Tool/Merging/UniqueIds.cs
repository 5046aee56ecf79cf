using System.Globalization;

namespace AiGovernance.Tool.Merging;

/// <summary>Makes ids unique: those that occur once stay, all others begin with the name of their repository.</summary>
internal static class UniqueIds
{
    private const int MaxLength = 64;

    public static IReadOnlyList<string> Of(IReadOnlyList<(string Id, string Name)> wanted)
    {
        var counts = wanted.CountBy(element => element.Id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var taken = wanted.Where(element => counts[element.Id] == 1).Select(element => element.Id).ToHashSet(StringComparer.Ordinal);
        return [.. wanted.Select(element => counts[element.Id] == 1 ? element.Id : Free($"{element.Name}-{element.Id}", taken))];
    }

    private static string Free(string id, HashSet<string> taken)
    {
        string candidate = Cut(id, "");
        for (int number = 2; !taken.Add(candidate); number++)
        {
            candidate = Cut(id, "-" + number.ToString(CultureInfo.InvariantCulture));
        }

        return candidate;
    }

    private static string Cut(string id, string end) => (id.Length + end.Length > MaxLength ? id[..(MaxLength - end.Length)].TrimEnd('-') : id) + end;
}
