using Whisper.net;
using Whisper.net.Ggml;

namespace OfflineArchive;

internal sealed class Transcriber(string model)
{
    private const string Download = "https://huggingface.co/ggerganov/whisper.cpp/resolve/main/ggml-base.bin";

    public async Task WriteAsync(string wav)
    {
        if (!File.Exists(model))
        {
            using var http = new HttpClient();
            await using var remote = await http.GetStreamAsync(Download);
            await using var local = File.Create(model);
            await remote.CopyToAsync(local);
        }

        using var factory = WhisperFactory.FromPath(model);
        using var processor = factory.CreateBuilder().WithLanguage("fr").Build();
        await using var audio = File.OpenRead(wav);
        await using var text = new StreamWriter(Path.ChangeExtension(wav, ".txt"));
        await foreach (var segment in processor.ProcessAsync(audio)) // AI: call
        {
            await text.WriteLineAsync($"{segment.Start}: {segment.Text}");
        }
    }
}
