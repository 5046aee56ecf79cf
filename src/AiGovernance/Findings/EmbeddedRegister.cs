using System.Reflection;

namespace AiGovernance;

/// <summary>The register that the build embedded in an assembly; its files are resources under one prefix (<c>AiGovernance.targets</c>).</summary>
internal static class EmbeddedRegister
{
    private const string Prefix = "AiGovernance.Register/";

    /// <exception cref="InvalidOperationException">No register is embedded.</exception>
    public static RegisterDocument Read(Assembly assembly)
    {
        string[] paths =
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
                .Select(name => name.Substring(Prefix.Length))
                .OrderBy(path => path, StringComparer.Ordinal),
        ];
        return paths.Length > 0
            ? RegisterDocument.Load(paths, TryRead)
            : throw new InvalidOperationException(
                $"No register is embedded in {assembly.GetName().Name}. Set <AiGovernanceEmbedRegister>true</AiGovernanceEmbedRegister> in its project,"
                + " which must reference the AiGovernance package, and see that the build finds ai-register.json.");

        bool TryRead(string path, out string? text, out Finding? problem)
        {
            using var resource = assembly.GetManifestResourceStream(Prefix + path)!;
            using var bytes = new MemoryStream();
            resource.CopyTo(bytes);
            return RegisterText.TryDecode(bytes.ToArray(), path, out text, out problem);
        }
    }
}
