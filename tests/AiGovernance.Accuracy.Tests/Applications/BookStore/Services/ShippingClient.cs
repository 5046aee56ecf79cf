using System.Net;
using System.Net.Http.Json;

namespace BookStore.Services;

public sealed class ShippingClient(HttpClient http, IChatClient chat)
{
    // Local tools share ports with model servers.
    private const string Elastic = "http://localhost:8080/books/_search";
    private const string Grafana = "http://localhost:3000/d/sales";
    private const string Api = "http://localhost:5000/v1/parcels";
    private const string Portainer = "http://localhost:8000/api/endpoints";
    private const string Tracking = "https://inference.shipping.example/track";

    public async Task<string> LabelAsync(int order)
    {
        using var response = await http.PostAsJsonAsync("labels/generate", new { order, model = "a4", messages = new[] { "fragile" } });
        return await response.Content.ReadAsStringAsync();
    }

    public async Task<string> LegacyAsync(string uri)
    {
#pragma warning disable SYSLIB0014
        var request = WebRequest.Create(uri);
#pragma warning restore SYSLIB0014
        using var response = await request.GetResponseAsync();
        using var reader = new StreamReader(response.GetResponseStream());
        return await reader.ReadToEndAsync();
    }

    public async Task<string[]> AllAsync()
    {
        var urls = new[] { Elastic, Grafana, Api, Portainer, Tracking };
        var texts = new List<string>();
        foreach (string url in urls)
        {
            texts.Add(await http.GetStringAsync(url));
        }

        texts.Add(await chat.GetResponseAsync("Where is my parcel?"));
        return [.. texts];
    }

    /// <summary>Compare <see href="https://api.anthropic.com/v1/messages"/>, which this shop does not use.</summary>
    public static string ModelCard => "https://huggingface.co/mistralai/Mistral-7B-v0.1/resolve/main/README.md";

    public static string Status => "https://status.openai.com/";

    public static string Schema => "https://raw.githubusercontent.com/openai/openai-openapi/master/openapi.yaml";
}
