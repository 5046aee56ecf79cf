using System.Text.Json;

namespace AiGovernance;

/// <summary>A text is not a register: it is not JSON, or a property does not hold what it should.</summary>
public sealed class RegisterFormatException : FormatException
{
    /// <summary>A text is not a register.</summary>
    public RegisterFormatException()
        : this("The text is not a register.")
    {
    }

    /// <summary>A text is not a register.</summary>
    /// <param name="message">What is wrong.</param>
    public RegisterFormatException(string message)
        : base(message)
    {
    }

    /// <summary>A text is not a register.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">What the reader found.</param>
    public RegisterFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What is wrong, and where.</summary>
    public override string Message
    {
        get
        {
            string?[] place = [FilePath, Line is null ? null : $"line {Line}", Column is null ? null : $"column {Column}", JsonPath];
            var known = string.Join(", ", place.Where(part => part is not null));
            return known.Length == 0 ? base.Message : $"{base.Message} ({known})";
        }
    }

    /// <summary>The file, if the text was read from one.</summary>
    public string? FilePath { get; init; }

    /// <summary>The place in the JSON text, for instance <c>$.useCases[0].status</c>, if known.</summary>
    public string? JsonPath { get; init; }

    /// <summary>The line, from 1, if known.</summary>
    public long? Line { get; init; }

    /// <summary>The column, from 1 and counted in bytes, if known.</summary>
    public long? Column { get; init; }

    internal static RegisterFormatException From(JsonException exception, string? filePath)
    {
        var place = exception.Message.IndexOf(" Path: ", StringComparison.Ordinal);
        return new RegisterFormatException(place < 0 ? exception.Message : exception.Message[..place], exception)
        {
            FilePath = filePath,
            JsonPath = exception.Path,
            Line = exception.LineNumber + 1,
            Column = exception.BytePositionInLine + 1,
        };
    }
}
