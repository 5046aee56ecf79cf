using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace AiGovernance;

/// <summary>What verification needs of a line, found by its fixed beginning and end: a record is not parsed for it.</summary>
internal readonly ref struct SealedLine
{
    private SealedLine(long sequence, ReadOnlySpan<byte> previousHash, ReadOnlySpan<byte> rest, ReadOnlySpan<byte> body, ReadOnlySpan<byte> hash)
    {
        Sequence = sequence;
        PreviousHash = previousHash;
        _rest = rest;
        _body = body;
        Hash = hash;
    }

    private readonly ReadOnlySpan<byte> _rest;
    private readonly ReadOnlySpan<byte> _body;

    public long Sequence { get; }

    public ReadOnlySpan<byte> PreviousHash { get; }

    public ReadOnlySpan<byte> Hash { get; }

    public static bool TryRead(ReadOnlySpan<byte> line, out SealedLine result)
    {
        result = default;
        int seal = RecordFormat.SealLength;
        int numberAt = RecordFormat.Head.Length;
        if (line.Length < numberAt + seal
            || !line.StartsWith(RecordFormat.Head)
            || !Utf8Parser.TryParse(line.Slice(numberAt), out long sequence, out int digits)
            || sequence <= 0)
        {
            return false;
        }

        var rest = line.Slice(numberAt + digits);
        int afterHash = RecordFormat.AfterSequence.Length + ContentHash.Length;
        var tail = line.Slice(line.Length - seal);
        if (rest.Length < afterHash + RecordFormat.AfterPreviousHash.Length + seal
            || !rest.StartsWith(RecordFormat.AfterSequence)
            || !rest.Slice(afterHash).StartsWith(RecordFormat.AfterPreviousHash)
            || !tail.StartsWith(RecordFormat.BeforeHash)
            || !tail.EndsWith("\"}"u8))
        {
            return false;
        }

        result = new SealedLine(
            sequence,
            rest.Slice(RecordFormat.AfterSequence.Length, ContentHash.Length),
            rest.Slice(afterHash + RecordFormat.AfterPreviousHash.Length),
            line.Slice(0, line.Length - seal),
            tail.Slice(RecordFormat.BeforeHash.Length, ContentHash.Length));
        return true;
    }

    public bool Is(ReadOnlySpan<byte> action) => _rest.StartsWith(action) && _rest.Slice(action.Length).StartsWith("\""u8);

    /// <summary>Whether the line is what it was when its hash was made.</summary>
    public bool HasItsHash()
    {
#if NET
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(_body, hash);
#else
        using var sha256 = SHA256.Create();
        ReadOnlySpan<byte> hash = sha256.ComputeHash(_body.ToArray());
#endif
        for (int i = 0; i < hash.Length; i++)
        {
            if (Hash[2 * i] != Digit(hash[i] >> 4) || Hash[(2 * i) + 1] != Digit(hash[i] & 15))
            {
                return false;
            }
        }

        return true;
    }

    public static string TextOf(ReadOnlySpan<byte> hash) => Encoding.UTF8.GetString(hash.ToArray());

    private static int Digit(int value) => value < 10 ? '0' + value : 'a' + value - 10;
}
