using System.ClientModel;
using MeetingConsole;
using OpenAI;
using OpenAI.Audio;
using OpenAI.Chat;
using OpenAI.Files;
using OpenAI.Responses;

if (args.Length == 0)
{
    Console.Error.WriteLine("Usage: meeting RECORDING");
    return 2;
}

string key = Environment.GetEnvironmentVariable("OPENAI_API_KEY") ?? throw new InvalidOperationException("OPENAI_API_KEY is not set.");
var audio = new AudioClient("whisper-1", key);
AudioTranscription transcript = await audio.TranscribeAudioAsync(args[0]); // AI: call
Console.WriteLine(transcript.Text);

var chat = new ChatClient(model: "gpt-4o", apiKey: key);
var history = new List<ChatMessage>
{
    ChatMessage.CreateSystemMessage("You write minutes."),
    ChatMessage.CreateUserMessage(transcript.Text),
};

foreach (var update in chat.CompleteChatStreaming(history)) // AI: call
{
    foreach (var part in update.ContentUpdate)
    {
        Console.Write(part.Text);
    }
}

var translations = new[] { "fr", "de" }.Select(async language =>
{
    ClientResult<ChatCompletion> result = await chat.CompleteChatAsync($"Translate to {language}: {transcript.Text}"); // AI: call
    return (language, result.Value.Content[0].Text);
});
foreach (var (language, text) in await Task.WhenAll(translations))
{
    await File.WriteAllTextAsync($"minutes.{language}.txt", text);
}

#pragma warning disable OPENAI001
var responses = new OpenAIClient(key).GetResponsesClient();
var actions = await responses.CreateResponseAsync("gpt-4o", "List the actions:\n" + transcript.Text); // AI: call
Console.WriteLine(actions.Value.GetOutputText());
#pragma warning restore OPENAI001

await SayAsync(actions.Value.GetOutputText());
new Archive(new OpenAIFileClient(key)).Keep(args[0]);

var sentiment = new SentimentReport(chat);
Console.WriteLine(await sentiment.OfAsync(transcript.Text));
return 0;

async Task SayAsync(string text)
{
    var speech = new AudioClient("tts-1", key);
    BinaryData mp3 = await speech.GenerateSpeechAsync(text, GeneratedSpeechVoice.Alloy); // AI: call
    await File.WriteAllBytesAsync("actions.mp3", mp3.ToArray());
}
