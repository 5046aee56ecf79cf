using AiGovernance.Json;

namespace AiGovernance.Structure;

/// <summary>Finds a value by the name of a JSON property without creating a string for that name.</summary>
internal sealed class NameTable<T>
    where T : class
{
    private readonly Dictionary<int, List<(string Name, T Value)>> _byHash = [];
    private readonly List<string> _names = [];

    /// <summary>The names in the order in which they were added.</summary>
    public IReadOnlyList<string> Names => _names;

    public void Add(string name, T value)
    {
        _names.Add(name);
        int hash = Hash(name, 0, name.Length);
        if (!_byHash.TryGetValue(hash, out var bucket))
        {
            _byHash[hash] = bucket = [];
        }

        bucket.Add((name, value));
    }

    public T? Find(JsonNode name)
    {
        int hash = name.HasEscapes ? HashOf(name.Text) : Hash(name.Document.Text, name.Start + 1, name.End - 1);
        if (_byHash.TryGetValue(hash, out var bucket))
        {
            foreach (var (candidate, value) in bucket)
            {
                if (name.TextEquals(candidate))
                {
                    return value;
                }
            }
        }

        return null;
    }

    public T? Find(string name)
        => _byHash.TryGetValue(HashOf(name), out var bucket) ? bucket.FirstOrDefault(entry => entry.Name == name).Value : null;

    private static int HashOf(string text) => Hash(text, 0, text.Length);

    private static int Hash(string text, int start, int end)
    {
        int hash = end - start;
        for (int i = start; i < end; i++)
        {
            hash = unchecked((hash * 31) + text[i]);
        }

        return hash;
    }
}
