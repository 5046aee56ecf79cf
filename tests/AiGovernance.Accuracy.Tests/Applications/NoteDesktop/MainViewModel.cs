using System.Diagnostics;
using NoteDesktop.Providers;
using NoteDesktop.Settings;

namespace NoteDesktop;

/// <summary>Behind the main window.</summary>
public sealed class MainViewModel
{
    // Was https://api.openai.com/v1/completions until 2023.
    private readonly Dictionary<string, INoteProvider> _providers;

    public MainViewModel(HttpClient http)
    {
        var settings = ProviderList.Defaults.ToDictionary(provider => provider.Name);
        _providers = new()
        {
            ["OpenAI"] = new ChatGptProvider(http, settings["OpenAI"]),
            ["Mistral"] = new ChatGptProvider(http, settings["Mistral"]),
            ["Local"] = new LocalProvider(),
        };
    }

    public string Note { get; set; } = "";

    public async Task SummariseAsync(string provider)
        => Note = await _providers[provider].CompleteAsync("Summarise:\n" + Note, CancellationToken.None);

    public void OpenPricing() => Process.Start(new ProcessStartInfo("https://openai.com/api/pricing/") { UseShellExecute = true });

    public void OpenModel() => Process.Start(new ProcessStartInfo("https://huggingface.co/mistralai/Mistral-7B-v0.1/resolve/main/model.safetensors") { UseShellExecute = true });
}
