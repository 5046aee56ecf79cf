using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace AiGovernance.Package.Tests;

/// <summary>The back office of the sample, built and started, with a model that always says the same.</summary>
public sealed class RunningSample : IDisposable
{
    private readonly SampleModel _model = new(Answer);
    private readonly HttpClient _client = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();
    private readonly Process _process;

    public RunningSample()
    {
        var start = SampleProgram.Build("Lemaire.BackOffice", _folder, _model);
        start.RedirectStandardOutput = true;
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        _process = Process.Start(start)!;
        _client.BaseAddress = new Uri(AddressIn(_process.StandardOutput));
    }

    /// <summary>What the journal holds, one line per record.</summary>
    public string Journal
    {
        get
        {
            using var reader = new StreamReader(new FileStream(Path.Combine(_folder.FullName, "journal", "validation.jsonl"), FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
            return reader.ReadToEnd();
        }
    }

    /// <summary>Sends a request as a person in a role, as the sign-on proxy of the company would.</summary>
    public async Task<(HttpStatusCode Status, string Body)> SendAsync(string method, string path, string person, string role, object? body = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Add("X-Lemaire-User", person);
        request.Headers.Add("X-Lemaire-Role", role);
        using var response = await _client.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public async Task<JsonNode> GetAsync(string method, string path, string person, string role, object? body = null)
    {
        var (status, text) = await SendAsync(method, path, person, role, body);
        Assert.True((int)status < 300, $"{method} {path}: {status} {text}");
        return JsonNode.Parse(text)!;
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _client.Dispose();
        _model.Dispose();
        _folder.Delete(recursive: true);
    }

    // The priority 1 for a candidate, else a text that promises something and must be reviewed.
    private static string Answer(string question) => question.Contains("recruteuse", StringComparison.Ordinal)
        ? """{"readingPriority":1,"criteriaMet":["Soudage TIG inox"],"criteriaNotMentioned":[],"missingDocuments":[]}"""
        : "Une table garantie.";

    private static string AddressIn(StreamReader output)
    {
        const string Listening = "Now listening on: ";
        while (output.ReadLine() is { } line)
        {
            if (line.Contains(Listening, StringComparison.Ordinal))
            {
                _ = output.ReadToEndAsync();
                return line[(line.IndexOf(Listening, StringComparison.Ordinal) + Listening.Length)..];
            }
        }

        throw new InvalidOperationException("The sample did not start.");
    }
}
