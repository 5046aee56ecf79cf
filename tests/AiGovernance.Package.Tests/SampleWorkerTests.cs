using System.Text;

namespace AiGovernance.Package.Tests;

/// <summary>In the sample nothing is booked or paid because a model has read it.</summary>
[Collection(OneSample.Name)]
public class SampleWorkerTests(RunningWorker worker) : IClassFixture<RunningWorker>
{
    private const string Compared = """{ "action": "Accept", "compared": true, "reason": "vu" }""";

    [Fact]
    public async Task An_invoice_of_a_known_account_is_booked_once_the_accountant_has_compared_it()
    {
        worker.Drop("factures/a-lire/connue.pdf", RunningWorker.Invoice("FACTURE"));
        Assert.Contains("\"totalAmount\": 120", await worker.ReadAsync("factures/a-valider/connue.json"));

        Assert.Contains("Éléments non présentés", await worker.SayAsync("c.martin", "connue", """{ "action": "Accept", "compared": false }"""));
        await worker.SayAsync("f.dubois", "connue", Compared);
        Assert.False(File.Exists(worker.PathOf("factures/validees/connue.json")));

        Assert.Equal("prise en compte", await worker.SayAsync("c.martin", "connue", Compared));
        Assert.Contains("Aciers du Rhône", await worker.ReadAsync("factures/validees/connue.json"));
        Assert.DoesNotContain("c.martin", worker.Journal);
    }

    [Fact]
    public async Task A_new_account_is_paid_once_two_persons_agree()
    {
        worker.Drop("factures/a-lire/nouvelle.pdf", RunningWorker.Invoice("FACTURE NOUVEAU"));
        Assert.Contains("IBAN différent", await worker.ReadAsync("factures/a-valider/nouvelle.json"));

        Assert.Equal("prise en compte", await worker.SayAsync("a.petit", "nouvelle", Compared));
        Assert.False(File.Exists(worker.PathOf("factures/validees/nouvelle.json")));
        Assert.Equal("prise en compte", await worker.SayAsync("f.dubois", "nouvelle", Compared));
        Assert.Contains("FR7600000000000000000000009", await worker.ReadAsync("factures/validees/nouvelle.json"));
    }

    [Fact]
    public async Task What_cannot_be_read_is_left_to_humans()
    {
        worker.Drop("factures/a-lire/illisible.pdf", Encoding.ASCII.GetBytes("no document"));
        Assert.Equal("no document", await worker.ReadAsync("factures/saisie-manuelle/illisible.pdf"));
        Assert.Equal("Aucune proposition ne porte ce nom.", await worker.SayAsync("c.martin", "illisible", Compared));
    }
}
