using AiGovernance.Analyzers.Catalogue;

namespace AiGovernance.Analyzers.Tests.Catalogue;

/// <summary>Addresses in string constants.</summary>
public class EndpointTests
{
    public static TheoryData<int> Endpoints => [.. Enumerable.Range(0, AiCatalogue.Default.Endpoints.All.Length).Where(index => !AiCatalogue.Default.Endpoints.All[index].IsProtocol)];

    [Theory]
    [MemberData(nameof(Endpoints))]
    public void Every_address_of_the_catalogue_is_found(int index)
    {
        var endpoint = AiCatalogue.Default.Endpoints.All[index];
        string[] hosts = [.. endpoint.Hosts.Select(host => host.Pattern.Replace("*", "x")), .. endpoint.Ports.Select(port => $"localhost:{port}")];
        string[] paths = endpoint.Paths.Count == 0 ? ["", "/", "/v1/x"] : [.. endpoint.Paths.Select(path => path.Pattern.StartsWith('/') ? path.Pattern.Replace("*", "x") : path.Pattern.Replace("*", ""))];
        foreach (string host in hosts)
        {
            foreach (string path in paths)
            {
                var found = AiCatalogue.Default.Endpoints.Find("https://" + host + path);
                Assert.True(found is not null, host + path);

                // Two local runtimes share port 8080 and some paths; either name is right.
                Assert.True(found == endpoint || endpoint.Deployment == "local" || found.Provider == endpoint.Provider, $"{host}{path} is {found.Provider}");
            }
        }
    }

    [Theory]
    [InlineData("http://ollama:11434", "Ollama")]
    [InlineData("http://192.168.1.20:11434/api/chat", "Ollama")]
    [InlineData("http://172.17.0.2:11434", "Ollama")]
    [InlineData("http://[::1]:11434", "Ollama")]
    [InlineData("http://gpu.lan:11434/v1", "Ollama")]
    [InlineData("https://fanyi-api.baidu.com", "Baidu")]
    [InlineData("http://localhost:1234/v1", "LM Studio")]
    [InlineData("http://localhost:8000/v1/chat/completions", "vLLM, NVIDIA NIM or TGI")]
    [InlineData("http://llama:8080/completion", "llama.cpp or LocalAI")]
    [InlineData("https://eu.api.openai.com/v1/responses", "OpenAI")]
    [InlineData("https://a1b2c3.ifr.fr-par.scaleway.com/v1/chat/completions", "Scaleway")]
    [InlineData("https://oai.endpoints.kepler.ai.cloud.ovh.net/v1/", "OVHcloud")]
    [InlineData("https://api.tokenfactory.nebius.com/v1/chat/completions", "Nebius")]
    [InlineData("https://europe-west9-aiplatform.googleapis.com/v1/projects/p/locations/l/publishers/google/models/m:generateContent", "Google Vertex AI")]
    [InlineData("https://my-gateway.azure-api.net/openai/deployments/gpt/chat/completions", "Azure API Management")]
    [InlineData("https://generativelanguage.googleapis.com/v1beta/models/", "Google Gemini")]
    public void An_address_tells_the_provider(string address, string provider) => Assert.Equal(provider, AiCatalogue.Default.Endpoints.Find(address)?.Provider);

    [Theory]
    [InlineData("http://localhost:11434/api/pull")]
    [InlineData("http://ollama:11434/api/tags")]
    [InlineData("http://example.com:11434/")]
    [InlineData("http://172.50.0.2:11434/")]
    [InlineData("https://api.elevenlabs.io/v1/voices")]
    [InlineData("https://api.cognitive.microsofttranslator.com/languages?api-version=3.0")]
    [InlineData("http://localhost:8000/")]
    [InlineData("http://localhost:8080/v1/orders")]
    [InlineData("http://localhost:3000/generate-invoice")]
    [InlineData("http://localhost:5000/v1")]
    [InlineData("https://api.openai.com/v1/models")]
    [InlineData("https://api.mistral.ai/docs")]
    [InlineData("https://platform.openai.com/docs/api-reference")]
    [InlineData("https://docs.mistral.ai/")]
    [InlineData("https://console.anthropic.com/settings/keys")]
    [InlineData("https://learn.microsoft.com/azure/ai-services")]
    [InlineData("https://huggingface.co/ggerganov/whisper.cpp/resolve/main/ggml-base.bin")]
    [InlineData("https://my-gateway.azure-api.net/orders")]
    [InlineData("https://adb-1.2.azuredatabricks.net/api/2.0/jobs")]
    [InlineData("https://api.infomaniak.com/1/mail")]
    [InlineData("https://ollama.com/library")]
    [InlineData("https://generativelanguage.googleapis.com/v1beta/models")]
    [InlineData("https://models.example.com/v1/models/phi.gguf")]
    public void What_is_no_call_is_not_found(string address) => Assert.Null(AiCatalogue.Default.Endpoints.Find(address));

    [Theory]
    [InlineData("/v1/chat/completions", "chat")]
    [InlineData("chat/completions?api-version=1", "chat")]
    [InlineData("https://llm.intern.example/proxy/v1/embeddings", "embedding")]
    [InlineData("/openai/deployments/", "chat")]
    [InlineData(":generateContent", "chat")]
    [InlineData("v1/audio/transcriptions", "speech")]
    [InlineData("/v1/invoices", null)]
    [InlineData("/notchat/completionsx", null)]
    [InlineData("/webchat/completions", null)]
    public void A_path_tells_the_protocol_whatever_the_host(string path, string? kind) => Assert.Equal(kind, AiCatalogue.Default.Endpoints.FindProtocol(path)?.Kind);
}
