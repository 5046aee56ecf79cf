using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace AiGovernance.Package.Tests;

/// <summary>A model on this machine that answers by what it is asked.</summary>
internal sealed class SampleModel : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Func<string, string> _answer;

    public SampleModel(Func<string, string> answer)
    {
        _answer = answer;
        Address = $"http://127.0.0.1:{FreePort()}/";
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = AnswerAsync();
    }

    public string Address { get; }

    public void Dispose() => _listener.Close();

    private async Task AnswerAsync()
    {
        while (_listener.IsListening)
        {
            var context = await _listener.GetContextAsync();
            string question = await new StreamReader(context.Request.InputStream).ReadToEndAsync();
            context.Response.ContentType = "application/json";
            await JsonSerializer.SerializeAsync(context.Response.OutputStream, new
            {
                id = "1",
                @object = "chat.completion",
                created = 1,
                model = "model-1",
                choices = new[] { new { index = 0, finish_reason = "stop", message = new { role = "assistant", content = _answer(question) } } },
            });
            context.Response.Close();
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
