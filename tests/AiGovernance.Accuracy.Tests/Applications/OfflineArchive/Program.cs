using OfflineArchive;
using OllamaSharp;

var ollama = new OllamaApiClient("http://localhost:11434") { SelectedModel = "llama3.2" };
foreach (var model in await ollama.ListLocalModelsAsync())
{
    Console.WriteLine($"{model.Name} {model.Size}");
}

var chat = new Chat(ollama);
await foreach (string token in chat.SendAsync("Which documents are about oak?")) // AI: call
{
    Console.Write(token);
}

var embedding = await ollama.EmbedAsync("oak"); // AI: call
Console.WriteLine(embedding.Embeddings.Count);

using var classifier = new PageClassifier("pages.onnx");
Console.WriteLine(classifier.Classify(new float[224 * 224]));

await new Transcriber("ggml-base.bin").WriteAsync("interview.wav");
await new Reader("mistral-7b.gguf").SummariseAsync("text.txt");
Console.WriteLine(new PriceForecast("prices.zip").Of(120, "oak"));
