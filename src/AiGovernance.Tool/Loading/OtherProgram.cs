using System.ComponentModel;
using System.Diagnostics;
using AiGovernance.Tool.Localisation;

namespace AiGovernance.Tool.Loading;

/// <summary>A program of somebody else that a command needs.</summary>
internal static class OtherProgram
{
    /// <param name="start">The program.</param>
    /// <param name="error">The message that it cannot be started.</param>
    /// <exception cref="InputException">It cannot be started.</exception>
    public static Process Start(ProcessStartInfo start, string error)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw new InputException(ToolText.Of(error, exception.Message));
        }
    }
}
