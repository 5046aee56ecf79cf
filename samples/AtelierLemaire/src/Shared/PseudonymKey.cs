using System.Security.Cryptography;

namespace Lemaire;

/// <summary>The secret behind the pseudonyms of validators: the same code in every application that keeps a journal.</summary>
public sealed record PseudonymKey(byte[] Bytes)
{
    /// <summary>Reads the key. The first start makes one, which nobody but this account can read.</summary>
    public static PseudonymKey Open(string path)
    {
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using var file = new FileStream(path, options);
            file.Write(RandomNumberGenerator.GetBytes(32));
        }

        return new PseudonymKey(File.ReadAllBytes(path));
    }
}
