using System.Net.Http.Json;
using System.Text.Json;

namespace TranslationHub.Providers;

public sealed class DeepLEngine : ITranslationEngine
{
    private const string Address = "https://api.deepl.com/v2/"; // AI: gateway

    private readonly HttpClient _http;

    public DeepLEngine(string key)
    {
        _http = new HttpClient { BaseAddress = new Uri(Address) };
        _http.DefaultRequestHeaders.Add("Authorization", "DeepL-Auth-Key " + key);
    }

    public string Name => "deepl";

    public async Task<string> TranslateAsync(string text, string targetLanguage, CancellationToken cancellationToken = default)
    {
        var json = await PostAsync(new { text = new[] { text }, target_lang = targetLanguage.ToUpperInvariant() }, cancellationToken);
        return json.GetProperty("translations")[0].GetProperty("text").GetString()!;
    }

    public async Task<string> DetectAsync(string text)
    {
        var json = await PostAsync(new { text = new[] { text }, target_lang = "EN" }, default);
        return json.GetProperty("translations")[0].GetProperty("detected_source_language").GetString()!;
    }

    private async Task<JsonElement> PostAsync(object body, CancellationToken stop)
    {
        using var response = await _http.PostAsJsonAsync("translate", body, stop);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonElement>(stop);
    }
}
