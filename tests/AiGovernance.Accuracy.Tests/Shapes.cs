namespace AiGovernance.Accuracy.Tests;

/// <summary>What each application stands for.</summary>
internal static class Shapes
{
    private static readonly Dictionary<string, string> Texts = new()
    {
        ["AssistantTests"] = "Unit tests with mocks and fakes",
        ["BookStore"] = "No AI, but everything that sounds like it",
        ["ChatPipeline"] = "Middleware, adapters and an own gateway",
        ["CommunityBot"] = "Community library, every idiom of C#",
        ["GeneratedClients"] = "Clients generated from OpenAPI (NSwag, Kiota)",
        ["Intranet"] = "Blazor, calls in Razor components",
        ["InvoiceWorker"] = "Worker service, two providers",
        ["LegacyErp"] = "Style of .NET Framework: WebRequest, WebClient, C# 7",
        ["MeetingConsole"] = "Console with top-level statements",
        ["NoteDesktop"] = "Desktop, raw HTTP only (HttpClient, Refit, RestSharp)",
        ["OfflineArchive"] = "Local inference: Ollama, ONNX, ML.NET, LLamaSharp, Whisper",
        ["SupportAgents"] = "Agents",
        ["TranslationHub"] = "Plug-in host, own interface over four providers",
        ["TravelCopilot"] = "Semantic Kernel with plug-ins",
        ["WebShop"] = "Web API with dependency injection",
    };

    public static string Of(Application application) => Texts[application.Name];
}
