using System.Diagnostics.CodeAnalysis;
using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Page;

/// <summary>One way to narrow the list of use cases: its name in the page, its label, and the values which occur, counted.</summary>
internal sealed class PageFilter
{
    // Behind every other value.
    private const string Unknown = "\uFFFF";

    private readonly Func<UseCaseView, IEnumerable<(string Key, string Label)>> _read;
    private readonly Dictionary<string, Value> _values = new(StringComparer.Ordinal);

    private PageFilter(string name, ExportTexts texts, Func<UseCaseView, IEnumerable<(string Key, string Label)>?> read)
    {
        Name = name;
        Label = texts["Page.Filter." + name];
        _read = useCase => read(useCase) is { } values && values.Any() ? values : [(Unknown, texts.Missing)];
    }

    public string Name { get; }

    public string Label { get; }

    /// <summary>The values in their order: that of the vocabulary, or of the alphabet; what is not stated comes last.</summary>
    public IReadOnlyList<Value> Values => [.. _values.Values.OrderBy(value => value.Key, StringComparer.Ordinal)];

    /// <summary>The filters of a page, with the values of all use cases.</summary>
    public static IReadOnlyList<PageFilter> Of(RegisterView register)
    {
        var filters = All(register.Texts);
        foreach (var useCase in register.UseCases)
        {
            foreach (var filter in filters)
            {
                filter.Add(useCase);
            }
        }

        return filters;
    }

    /// <summary>The values of a use case, as the page numbers them.</summary>
    public string NumbersOf(UseCaseView useCase) => string.Join(" ", _read(useCase).Select(value => _values[value.Key].Number).Distinct());

    private static PageFilter[] All(ExportTexts texts) =>
    [
        new("status", texts, useCase => [Term(useCase, useCase.UseCase.Status)]),
        new("risk", texts, useCase => useCase.Act?.RiskCategories?.Select(category => Term(useCase, category))),
        new("priority", texts, useCase => useCase.UseCase.Strategy?.Priority?.Level is { } level ? [Term(useCase, level)] : null),
        new("service", texts, useCase => UseCaseView.All(useCase.UseCase.Ai?.ServiceIds)?.Select(id => Named(useCase.Register.Lookup.Service(id)?.Name, id))),
        new("owner", texts, useCase => UseCaseView.One(useCase.UseCase.OwnerRoleId)?.Select(id => Named(useCase.Register.Role(id), id))),
    ];

    private void Add(UseCaseView useCase)
    {
        foreach (var (key, label) in _read(useCase).Distinct())
        {
            if (!_values.TryGetValue(key, out var value))
            {
                _values.Add(key, value = new Value(_values.Count, key, label));
            }

            value.Count++;
        }
    }

    private static (string Key, string Label) Term<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(UseCaseView useCase, T value)
        where T : struct, Enum => (((char)('0' + Convert.ToInt32(value, null))).ToString(), useCase.Word(value));

    // Two roles may have the same title.
    private static (string Key, string Label) Named(string? name, string id)
    {
        string label = PlainText.OneLine(string.IsNullOrWhiteSpace(name) ? id : name!);
        return (label.ToUpperInvariant() + "\n" + id, label);
    }

    /// <summary>A value that occurs.</summary>
    internal sealed class Value(int number, string key, string label)
    {
        public int Number => number;

        public string Key => key;

        public string Label => label;

        public int Count { get; set; }
    }
}
