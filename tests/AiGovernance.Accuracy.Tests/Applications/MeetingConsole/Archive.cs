using OpenAI.Files;

namespace MeetingConsole;

/// <summary>Keeps recordings; uploading a file asks no model anything.</summary>
internal sealed class Archive(OpenAIFileClient files)
{
    public void Keep(string path)
    {
        OpenAIFile file = files.UploadFile(path, FileUploadPurpose.Assistants);
        Console.WriteLine($"Kept as {file.Id}");
        foreach (var known in files.GetFiles().Value)
        {
            Console.WriteLine(known.Filename);
        }
    }
}
