using System.Collections.Concurrent;

namespace Lemaire.BackOffice.Recruitment;

public sealed class ApplicationStore
{
    private readonly ConcurrentDictionary<Guid, JobApplication> applications = new();

    private readonly Dictionary<string, JobOffer> offers = new JobOffer[]
    {
        new("soudeur-2026-11", "Soudeur TIG (h/f)", ["Soudage TIG inox", "Lecture de plans", "Trois ans en atelier"]),
        new("adv-2026-11", "Assistant ADV export (h/f)", ["Anglais courant", "ERP", "Incoterms"]),
    }.ToDictionary(offer => offer.Id);

    public JobOffer? FindOffer(string jobId) => offers.GetValueOrDefault(jobId);

    public JobApplication? Find(Guid id) => applications.GetValueOrDefault(id);

    public IReadOnlyList<JobApplication> For(string jobId) =>
        [.. applications.Values.Where(a => a.JobId == jobId).OrderBy(a => a.LastName, StringComparer.CurrentCulture)];

    public JobApplication? FindByRecommendation(string id) =>
        applications.Values.FirstOrDefault(application => application.Recommendation?.Id == id || application.Contrary?.Id == id);

    public JobApplication Save(JobApplication application) => applications[application.Id] = application;
}
