namespace AiGovernance;

/// <summary>The bytes of a journal, and what may go wrong with them.</summary>
internal interface IJournalStorage : IDisposable
{
    string Path { get; }

    /// <summary>How many bytes can still be written; null if the system does not say.</summary>
    long? FreeBytes { get; }

    /// <summary>A stream of its own, from the beginning.</summary>
    Stream OpenRead();

    void Append(byte[] content);

    /// <summary>Returns once everything appended is on the disk.</summary>
    void Flush();

    void Truncate(long length);

    /// <summary>Keeps bytes beside the journal.</summary>
    /// <returns>Where they are.</returns>
    string SetAside(string name, byte[] content);

    /// <summary>Puts another content in the place of the present one, in one step.</summary>
    void Replace(Action<Stream> write);
}
