namespace AiGovernance.Tool.Questions;

/// <summary>The lines that a person types, or that a script sends.</summary>
/// <param name="reader">The standard input.</param>
/// <param name="isTerminal">Whether a person types.</param>
/// <param name="patience">How long to wait for the first line of a script: none at all must not hang.</param>
internal sealed class DialogueInput(TextReader reader, bool isTerminal, TimeSpan patience)
{
    private bool _hasBegun;

    public bool IsTerminal => isTerminal;

    /// <summary>The next line, or null at the end.</summary>
    /// <exception cref="OperationCanceledException">The conversation was interrupted.</exception>
    public async Task<string?> ReadAsync(CancellationToken cancellationToken)
    {
        // A terminal cannot be read asynchronously.
        var line = Task.Run(reader.ReadLine, CancellationToken.None);
        try
        {
            return await line.WaitAsync(isTerminal || _hasBegun ? Timeout.InfiniteTimeSpan : patience, cancellationToken);
        }
        catch (TimeoutException)
        {
            return null;
        }
        finally
        {
            _hasBegun = true;
        }
    }
}
