using NoteDesktop.Providers;

namespace NoteDesktop.Settings;

public static class ProviderList
{
    public static IReadOnlyList<ProviderSettings> Defaults { get; } =
    [
        new("OpenAI", ChatGptProvider.DefaultUrl, "https://platform.openai.com/api-keys"),
        new("Mistral", "https://api.mistral.ai/v1/chat/completions", "https://console.mistral.ai/"), // AI: endpoint
        new("Groq", "https://api.groq.com/openai/v1/chat/completions", "https://console.groq.com/keys"), // AI: endpoint
        new("LM Studio", "http://localhost:1234/v1/chat/completions", "https://lmstudio.ai/"), // AI: endpoint
        new("OneDrive", "https://graph.microsoft.com/v1.0/me/drive", "https://portal.azure.com/"),
    ];

    public const string Help = "Get a key at https://platform.openai.com/api-keys, then paste it here. Requests go to https://api.openai.com/v1.";

    public const string UpdateCheck = "https://api.github.com/repos/atelier/note-desktop/releases/latest";
}
