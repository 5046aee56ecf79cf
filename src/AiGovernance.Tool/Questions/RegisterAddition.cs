using System.Text.Json.Nodes;
using AiGovernance.Editing;
using AiGovernance.Json;
using AiGovernance.Structure;
using AiGovernance.Tool.Loading;
using AiGovernance.Tool.Localisation;

namespace AiGovernance.Tool.Questions;

/// <summary>Adds an entry to a register in place, in one file or several. What is there keeps its characters.</summary>
internal sealed class RegisterAddition
{
    private readonly List<TextFile> _files;
    private readonly RegisterEditor _editor;

    private RegisterAddition(AiRegister register, List<TextFile> files)
    {
        Register = register;
        _files = files;
        _editor = new RegisterEditor([.. files.Select(file => new RegisterFile(file.Path, JsonText.Parse(file.Text)))]);
    }

    /// <summary>The register before.</summary>
    public AiRegister Register { get; }

    /// <summary>The file that gets the entry.</summary>
    public string Home => _files[0].Path;

    /// <param name="paths">The files of the register; the first gets the entry.</param>
    /// <exception cref="InputException">They are no register that can be read and written.</exception>
    public static RegisterAddition Open(IReadOnlyList<string> paths)
    {
        var document = RegisterFiles.Load(paths);
        if (document.IsPart)
        {
            throw new InputException(ToolText.Of("Ask.Part", paths[0]));
        }

        var register = RegisterFiles.Readable(document);
        var files = paths.Select(TextFile.Open).ToList();
        files.ForEach(file => file.RequireWritable());
        return new RegisterAddition(register, files);
    }

    /// <summary>Adds the elements, without writing any file.</summary>
    /// <returns>The register as it will be.</returns>
    /// <exception cref="InputException">It could not be read any more.</exception>
    public RegisterDocument Add(IReadOnlyList<(string List, JsonObject Element)> elements)
    {
        foreach (var (list, element) in elements)
        {
            _editor.Append(list, JsonNodeText.Of(element), Home);
        }

        var document = RegisterDocument.Load([.. _files.Select(file => file.Path)], TextOf);
        RegisterFiles.Readable(document);
        return document;
    }

    /// <summary>Writes what was added: the entry last, so that what it refers to is there.</summary>
    /// <exception cref="InputException">A file was changed meanwhile, or cannot be written.</exception>
    public void Write()
    {
        _files.ForEach(file => file.RequireUnchanged());
        foreach (var (path, editor) in _editor.Changed.OrderBy(file => file.Path == Home))
        {
            _files.First(file => file.Path == path).Write(editor.Json.Text);
        }
    }

    private bool TextOf(string path, out string? text, out Finding? problem)
    {
        text = _editor.TextOf(path);
        problem = null;
        return true;
    }
}
