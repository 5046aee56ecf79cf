using AiGovernance.Tool.Schema;

namespace AiGovernance.Tool.Differences;

/// <summary>Compares what use cases share, and finds which of them are concerned.</summary>
internal static class SharedDifferences
{
    public static IReadOnlyList<SharedDifference> Of(AiRegister old, AiRegister @new, Comparison comparison)
    {
        var users = Users(@new);
        return
        [
            .. List("service", "AiService", old.Services, @new.Services, service => service.Id, service => service.Name),
            .. List("vendor", "Vendor", old.Vendors, @new.Vendors, vendor => vendor.Id, vendor => vendor.LegalName),
            .. List("role", "Role", old.Roles, @new.Roles, role => role.Id, role => role.Title),
            .. List("training", "Training", old.Trainings, @new.Trainings, training => training.Id, training => training.Title),
            .. Organisation(),
        ];

        IEnumerable<SharedDifference> List<T>(string kind, string type, IReadOnlyList<T>? before, IReadOnlyList<T>? after, Func<T, string> id, Func<T, string> name)
            where T : RegisterElement
        {
            var olds = (before ?? []).DistinctBy(id).ToDictionary(id, StringComparer.Ordinal);
            var news = (after ?? []).DistinctBy(id).ToDictionary(id, StringComparer.Ordinal);
            foreach (var (key, element) in news)
            {
                if (!olds.TryGetValue(key, out var former))
                {
                    yield return new SharedDifference(kind, key, name(element), SharedState.Added, UsersOf(kind, key), []);
                }
                else if (!former.Equals(element)
                    && comparison.Compare(RegisterDifference.ToJson(former), RegisterDifference.ToJson(element), FieldShape.Of(type), kind + "s") is { Count: > 0 } changes)
                {
                    yield return new SharedDifference(kind, key, name(element), SharedState.Changed, UsersOf(kind, key), changes);
                }
            }

            foreach (var (key, element) in olds.Where(pair => !news.ContainsKey(pair.Key)))
            {
                yield return new SharedDifference(kind, key, name(element), SharedState.Removed, [], []);
            }
        }

        IEnumerable<SharedDifference> Organisation()
            => comparison.Compare(RegisterDifference.ToJson(old.Organisation), RegisterDifference.ToJson(@new.Organisation), FieldShape.Of("Organisation"), "organisation") is { Count: > 0 } changes
                ? [new SharedDifference("organisation", "", @new.Organisation.Name, SharedState.Changed, [], changes)]
                : [];

        IReadOnlyList<string> UsersOf(string kind, string id) => users.TryGetValue((kind, id), out var ids) ? [.. ids] : [];
    }

    private static Dictionary<(string Kind, string Id), SortedSet<string>> Users(AiRegister register)
    {
        var users = new Dictionary<(string, string), SortedSet<string>>();
        var vendorOf = (register.Services ?? []).Where(service => service.VendorId is not null).DistinctBy(service => service.Id).ToDictionary(service => service.Id, service => service.VendorId!, StringComparer.Ordinal);
        foreach (var useCase in register.UseCases)
        {
            foreach (string service in useCase.Ai?.ServiceIds ?? [])
            {
                Add("service", service, useCase.Id);
                Add("vendor", vendorOf.GetValueOrDefault(service), useCase.Id);
            }

            foreach (string vendor in useCase.DataProcessing?.Recipients?.ProcessorVendorIds ?? [])
            {
                Add("vendor", vendor, useCase.Id);
            }

            foreach (var transfer in useCase.DataProcessing?.Transfers ?? [])
            {
                Add("vendor", transfer.VendorId, useCase.Id);
            }
        }

        return users;

        void Add(string kind, string? id, string useCase)
        {
            if (id is null)
            {
                return;
            }

            if (!users.TryGetValue((kind, id), out var set))
            {
                users[(kind, id)] = set = new SortedSet<string>(StringComparer.Ordinal);
            }

            set.Add(useCase);
        }
    }
}
