using System.Text;

namespace AiGovernance.Tool.Loose;

/// <summary>
/// The C# in a Razor component or page, in a class as its compiler would make it: <c>@code</c>, <c>@inject</c>, blocks and
/// expressions. Markup is left out, and every piece keeps its line and column.
/// </summary>
internal sealed class RazorSource
{
    private static readonly string[] Conditions = ["if", "for", "foreach", "while", "switch", "using", "lock"];

    private readonly string _path;
    private readonly RazorText _text;
    private readonly StringBuilder _usings = new();
    private readonly StringBuilder _members = new();
    private readonly StringBuilder _statements = new();
    private string? _namespace;

    private RazorSource(string path, string text)
    {
        _path = path;
        _text = new RazorText(text);
    }

    public static string Read(string path, LooseProject project)
    {
        var source = new RazorSource(path, SourceFile.Read(path));
        source.AddImports(project.Folder);
        source.ReadAll();
        string name = string.Concat(Path.GetFileNameWithoutExtension(path).Select(c => char.IsLetterOrDigit(c) ? c : '_'));
        return $$"""
            {{source._usings}}
            namespace {{source._namespace ?? DefaultNamespace(path, project)}}
            {
            partial class {{name}}
            {
            {{source._members}}
            async global::System.Threading.Tasks.Task BuildRenderTree()
            {
            {{source._statements}}
            }
            }
            }
            """;
    }

    private static string DefaultNamespace(string path, LooseProject project)
    {
        string root = project.File?.Property("RootNamespace") ?? project.AssemblyName;
        string below = Path.GetRelativePath(project.Folder, Path.GetDirectoryName(path)!);
        string all = below == "." ? root : root + "." + below.Replace(Path.DirectorySeparatorChar, '.');
        return string.Concat(all.Select(c => char.IsLetterOrDigit(c) || c == '.' ? c : '_'));
    }

    // _Imports.razor and _ViewImports.cshtml count for all pages below them.
    private void AddImports(string top)
    {
        string name = _path.EndsWith(".razor", StringComparison.OrdinalIgnoreCase) ? "_Imports.razor" : "_ViewImports.cshtml";
        for (string? folder = Path.GetDirectoryName(_path); folder is not null && folder.Length >= top.Length; folder = Path.GetDirectoryName(folder))
        {
            string imports = Path.Combine(folder, name);
            if (imports != _path && File.Exists(imports))
            {
                var other = new RazorSource(imports, SourceFile.Read(imports));
                other.ReadAll();
                _usings.Append(other._usings);
                _members.Append(other._members);
            }
        }
    }

    private void ReadAll()
    {
        while (_text.NextTransition())
        {
            if (_text.At("@*"))
            {
                _text.SkipPast("*@");
            }
            else if (_text.At("@@"))
            {
                _text.Skip(2);
            }
            else if (_text.At("@{"))
            {
                _text.Skip(1);
                Append(_statements, "", _text.TakeBalanced(), "");
            }
            else if (_text.At("@("))
            {
                _text.Skip(1);
                Append(_statements, "_ = ", _text.TakeBalanced(), ";");
            }
            else
            {
                _text.Skip(1);
                ReadNamed();
            }
        }
    }

    private void ReadNamed()
    {
        string word = _text.PeekWord();
        if (word is "code" or "functions")
        {
            _text.Skip(word.Length);
            _text.SkipSpace();
            var (at, body) = _text.TakeBalanced();
            if (body.Length > 2)
            {
                Append(_members, "", (at + 1, body[1..^1]), "");
            }
        }
        else if (word is "using" or "inject" or "namespace" or "attribute" or "inherits" or "implements" or "model" or "page" or "layout" or "typeparam" or "rendermode")
        {
            _text.Skip(word.Length);
            Directive(word);
        }
        else if (word.StartsWith("on", StringComparison.Ordinal) && _text.TakeAttributeValue() is { } handler)
        {
            Append(_statements, "_ = (global::System.Delegate)(", handler, ");");
        }
        else if (Array.IndexOf(Conditions, word) >= 0)
        {
            int at = _text.Position;
            _text.Skip(word.Length);
            _text.SkipSpace();
            var (_, condition) = _text.TakeBalanced();
            Append(_statements, "", (at, word + _text.Between(at + word.Length, _text.Position - condition.Length) + condition), " { }");
        }
        else if (word.Length > 0)
        {
            Append(_statements, "_ = ", _text.TakeExpression(), ";");
        }
    }

    private void Directive(string word)
    {
        if (word == "using" && _text.PeekPastSpace() == '(')
        {
            _text.SkipSpace();
            Append(_statements, "using ", _text.TakeBalanced(), " { }");
            return;
        }

        var (at, rest) = _text.TakeLine();
        string line = rest.TrimEnd().TrimEnd(';');
        switch (word)
        {
            case "using":
                _usings.Append("using ").Append(line.Trim()).Append(";\n");
                break;
            case "namespace":
                _namespace = line.Trim();
                break;
            case "inject":
                Append(_members, "", (at, line), " { get; set; }");
                break;
            case "model":
                Append(_members, "", (at, line), " Model { get; set; }");
                break;
        }
    }

    private void Append(StringBuilder target, string before, (int At, string Code) piece, string after)
    {
        var (line, column) = _text.PlaceOf(piece.At);
        target.Append("#line hidden\n").Append(before).Append("\n#line ").Append(line).Append(" \"").Append(_path).Append("\"\n")
            .Append(' ', column - 1).Append(piece.Code).Append("\n#line hidden\n").Append(after).Append('\n');
    }
}
