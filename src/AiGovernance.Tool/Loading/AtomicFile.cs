using AiGovernance.Tool.Localisation;

namespace AiGovernance.Tool.Loading;

/// <summary>Writes a file in one step: whoever looks sees the old content or the new.</summary>
internal static class AtomicFile
{
    /// <exception cref="InputException">The file cannot be written.</exception>
    public static void Write(string path, byte[] content, bool mayReplace)
    {
        string temporary = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
        try
        {
            File.WriteAllBytes(temporary, content);
            File.Move(temporary, path, mayReplace);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            try
            {
                File.Delete(temporary);
            }
            catch (Exception second) when (second is IOException or UnauthorizedAccessException)
            {
                // The first failure is the one to report.
            }

            throw new InputException(ToolText.Of("Error.NotWritable", path, exception.Message));
        }
    }
}
