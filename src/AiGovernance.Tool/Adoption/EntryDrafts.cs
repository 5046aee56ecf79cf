using AiGovernance.Analyzers;
using AiGovernance.Editing;
using AiGovernance.Tool.Analysis;

namespace AiGovernance.Tool.Adoption;

/// <summary>Drafts an entry for each project and each service that it calls.</summary>
internal static class EntryDrafts
{
    /// <summary>Adds the entries to a register.</summary>
    /// <param name="calls">The calls that no use case covers.</param>
    /// <param name="register">The register, which is changed.</param>
    /// <param name="home">The file of the register to which entries are added.</param>
    /// <param name="prefix">What leads from the folder of the register to that of the calls: empty, or a path that ends in <c>/</c>.</param>
    public static IReadOnlyList<DraftedEntry> Make(IEnumerable<FoundCall> calls, RegisterEditor register, string home, string prefix)
    {
        var entries = new List<DraftedEntry>();
        foreach (var project in calls.GroupBy(call => call.Project).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            string name = NameOf(project.First());
            var services = project.GroupBy(call => call.Site.Provider ?? call.Site.Service).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
            foreach (var service in services)
            {
                var draft = new UseCaseDraft(name, ServiceOf([.. service.Select(call => call.Site)]))
                {
                    IdSource = services.Count == 1 ? name : $"{name} {service.Key}",
                    Title = $"{name}: {service.Key}",
                    Project = project.Key is null ? null : prefix + project.Key,
                };
                entries.Add(new DraftedEntry(register.AddUseCase(draft, home), draft.Title, [.. service]));
            }
        }

        return entries;
    }

    /// <summary>
    /// The files and the entries that their calls belong to, in the order of their paths. What the folder's
    /// <c>.editorconfig</c> does not reach is left out: code elsewhere, and what is generated from Razor.
    /// </summary>
    public static IEnumerable<(string Path, IReadOnlyList<string> Ids)> Files(IEnumerable<DraftedEntry> entries) => entries
        .SelectMany(entry => entry.Calls.Select(call => (call.Path, entry.Id)))
        .Where(file => !Path.IsPathRooted(file.Path) && !file.Path.StartsWith("../", StringComparison.Ordinal) && file.Path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase))
        .GroupBy(file => file.Path, file => file.Id)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => (group.Key, (IReadOnlyList<string>)[.. group.Distinct()]));

    private static string NameOf(FoundCall call)
        => call.Project is not null ? Path.GetFileNameWithoutExtension(call.Project)
            : Path.GetDirectoryName(call.Path) is { Length: > 0 } folder ? Path.GetFileName(folder)
            : Path.GetFileNameWithoutExtension(call.Path);

    // Calls of one provider through several libraries or hosts are one service to the register.
    private static CalledService ServiceOf(IReadOnlyList<AiCallSite> sites)
    {
        var called = sites.Select(site => CalledService.From(site.Properties)!).ToList();
        var models = sites.Select(site => site.Model).OfType<string>().Distinct().ToList();
        return called[0] with
        {
            Provider = sites[0].Provider,
            Model = models.Count == 1 ? models[0] : null,
            Hosts = [.. called.SelectMany(service => service.Hosts).Distinct(StringComparer.OrdinalIgnoreCase)],
            Packages = [.. called.SelectMany(service => service.Packages).Distinct(StringComparer.OrdinalIgnoreCase)],
            Types = [.. called.SelectMany(service => service.Types).Distinct()],
        };
    }
}
