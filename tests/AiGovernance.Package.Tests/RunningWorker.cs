using System.Diagnostics;
using System.Text;

namespace AiGovernance.Package.Tests;

/// <summary>The invoice reader of the sample, built and started, with its folders and a model that reads every invoice alike.</summary>
public sealed class RunningWorker : IDisposable
{
    private readonly SampleModel _model = new(Answer);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();
    private readonly Process _process;

    public RunningWorker()
    {
        var start = SampleProgram.Build("Lemaire.InvoiceWorker", _folder, _model);
        start.Environment["Invoices__Interval"] = "00:00:00.1";
        // A second accountant: nobody accepts one invoice right after another.
        start.Environment["Invoices__People__a.petit__0"] = "accountant";
        _process = Process.Start(start)!;
    }

    /// <summary>What the journal holds, one line per record.</summary>
    public string Journal
    {
        get
        {
            using var reader = new StreamReader(new FileStream(PathOf("journal/invoices.jsonl"), FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
            return reader.ReadToEnd();
        }
    }

    public string PathOf(string file) => Path.Combine(_folder.FullName, file);

    /// <summary>Puts a file where the worker looks, in one step.</summary>
    public void Drop(string file, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllBytes(PathOf("part"), content);
        File.Move(PathOf("part"), PathOf(file));
    }

    /// <summary>Somebody's opinion, and the answer that they find in its place.</summary>
    public async Task<string> SayAsync(string account, string invoice, string opinion)
    {
        string answer = PathOf($"factures/avis/{account}/{invoice}.txt");
        File.Delete(answer);
        Drop($"factures/avis/{account}/{invoice}.json", Encoding.UTF8.GetBytes(opinion));
        await WaitForAsync(() => !File.Exists(PathOf($"factures/avis/{account}/{invoice}.json")));
        return await File.ReadAllTextAsync(answer);
    }

    /// <summary>The text of a file, once it is there.</summary>
    public async Task<string> ReadAsync(string file)
    {
        await WaitForAsync(() => File.Exists(PathOf(file)) && new FileInfo(PathOf(file)).Length > 0);
        return await File.ReadAllTextAsync(PathOf(file));
    }

    /// <summary>An invoice as a document of one page.</summary>
    public static byte[] Invoice(string text)
    {
        string content = $"BT /F1 12 Tf 50 700 Td ({text}) Tj ET";
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {content.Length} >>\nstream\n{content}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (int i = 0; i < objects.Length; i++)
        {
            places.Add(pdf.Length);
            pdf.Append($"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        int table = pdf.Length;
        pdf.Append($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        places.ForEach(place => pdf.Append($"{place:D10} 00000 n \n"));
        pdf.Append($"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(pdf.ToString());
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _model.Dispose();
        _folder.Delete(recursive: true);
    }

    private static async Task WaitForAsync(Func<bool> isThere)
    {
        for (var watch = Stopwatch.StartNew(); !isThere(); await Task.Delay(50))
        {
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), "The worker did not do what was expected of it.");
        }
    }

    // The supplier is known; whether its account is, the invoice says.
    private static string Answer(string question) => $$"""
        {"supplierName":"Aciers du Rhône","supplierContact":null,"supplierVatNumber":"FR00000000001","invoiceNumber":"F-1","invoiceDate":"2026-11-20","dueDate":null,
         "netAmount":100,"vatAmount":20,"totalAmount":120,"iban":"FR760000000000000000000000{{(question.Contains("NOUVEAU", StringComparison.Ordinal) ? 9 : 1)}}","suggestedAccount":"601"}
        """;
}
