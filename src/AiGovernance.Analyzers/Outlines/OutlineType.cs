using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace AiGovernance.Analyzers.Outlines;

/// <summary>A type to declare. Its shape is that of its name: <c>IChatClient</c> is an interface, <c>ChatClientExtensions</c> has extension methods.</summary>
internal sealed class OutlineType
{
    private const string Extensions = "Extensions";

    public OutlineType(string fullName, string assembly)
    {
        Assembly = assembly;
        int dot = fullName.LastIndexOf('.');
        Namespace = dot < 0 ? "" : fullName.Substring(0, dot);
        Path = fullName.Substring(dot + 1).Split('+').Select(part => part.Split('`')[0]).ToArray();
        int tick = fullName.LastIndexOf('`');
        Arity = tick < 0 || !int.TryParse(fullName.Substring(tick + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int arity) ? 0 : arity;
        FullName = (Namespace.Length == 0 ? "" : Namespace + ".") + string.Join(".", Path);
    }

    public string Assembly { get; }

    public string Namespace { get; }

    /// <summary>The name after those of the types around it.</summary>
    public string[] Path { get; }

    public string Name => Path[Path.Length - 1];

    /// <summary>As C# writes it, without type parameters.</summary>
    public string FullName { get; }

    public int Arity { get; }

    /// <summary>Members that send something.</summary>
    public HashSet<string> Calls { get; } = new(StringComparer.Ordinal);

    /// <summary>Members that give a client, each with the name of its first parameter if that is the model.</summary>
    public Dictionary<string, string?> Factories { get; } = new(StringComparer.Ordinal);

    /// <summary>Properties by which code names a model or an address.</summary>
    public HashSet<string> Options { get; } = new(StringComparer.Ordinal);

    public bool IsInterface => Name.Length > 1 && Name[0] == 'I' && char.IsUpper(Name[1]);

    public bool IsExtension => IsExtensionName(Name);

    public string ExtendedName => Name.Substring(0, Name.Length - Extensions.Length);

    public bool IsDeclarable => Path.Concat(Namespace.Length == 0 ? [] : Namespace.Split('.')).All(SyntaxFacts.IsValidIdentifier);

    public static bool IsExtensionName(string name) => name.EndsWith(Extensions, StringComparison.Ordinal) && name.Length > Extensions.Length;
}
