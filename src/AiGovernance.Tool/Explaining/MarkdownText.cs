using System.Text;

namespace AiGovernance.Tool.Explaining;

/// <summary>Shows a page of Markdown in a terminal: headings underlined, tables aligned, code indented, text wrapped.</summary>
internal sealed class MarkdownText
{
    private const int Width = 80;
    private const string CodeIndent = "    ";

    private readonly StringBuilder _text = new();
    private readonly MarkdownInline _inline;

    private MarkdownText(bool usesColour) => _inline = new MarkdownInline(usesColour);

    public static string Render(string markdown, bool usesColour)
    {
        var text = new MarkdownText(usesColour);
        text.Write([.. markdown.TrimEnd('\n').Split('\n').Where(line => !MarkdownInline.IsRowOfALink(line))]);
        return text._text.ToString();
    }

    private void Write(string[] lines)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i];
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                for (i++; i < lines.Length && !lines[i].StartsWith("```", StringComparison.Ordinal); i++)
                {
                    Line(lines[i].Length == 0 ? "" : CodeIndent + _inline.Code(lines[i]));
                }
            }
            else if (line.StartsWith("<!--", StringComparison.Ordinal))
            {
                // What an example promises is for its test.
            }
            else if (line.StartsWith('#'))
            {
                Heading(line.TrimStart('#').Trim(), line.StartsWith("##", StringComparison.Ordinal) ? '-' : '=');
            }
            else if (line.StartsWith('|'))
            {
                int end = Array.FindIndex(lines, i, row => !row.StartsWith('|'));
                Table(lines[i..(end < 0 ? lines.Length : end)]);
                i = (end < 0 ? lines.Length : end) - 1;
            }
            else
            {
                Paragraph(line);
            }
        }
    }

    private void Heading(string title, char underline)
    {
        Line(_inline.Bold(title));
        Line(new string(underline, title.Length));
    }

    private void Table(string[] rows)
    {
        string[][] cells = [.. rows
            .Where(row => row.Trim('|', '-').Length > 0)
            .Select(row => row.Trim('|').Split('|').Select(cell => _inline.Render(cell.Trim())).ToArray())];
        for (int row = 0; row < cells.Length; row++)
        {
            var padded = cells[row].Select((cell, column) => column == cells[row].Length - 1
                ? cell
                : cell + new string(' ', cells.Max(other => MarkdownInline.VisibleLength(other[column])) - MarkdownInline.VisibleLength(cell)));
            Line(string.Join("  ", padded));
        }
    }

    // Only an ordinary space breaks a line: French puts others before its punctuation.
    private void Paragraph(string line)
    {
        int marker = Marker(line);
        string indent = line.StartsWith('>') ? "| " : new string(' ', marker);
        var words = _inline.Render(line[marker..]).Split(' ');
        string current = line.StartsWith('>') ? "| " : line[..marker];
        bool isFirst = true;
        foreach (string word in words)
        {
            if (!isFirst && MarkdownInline.VisibleLength(current) + 1 + MarkdownInline.VisibleLength(word) > Width)
            {
                Line(current);
                (current, isFirst) = (indent, true);
            }

            current += isFirst ? word : " " + word;
            isFirst = false;
        }

        Line(current);
    }

    /// <summary>How long the sign of a list or quotation is.</summary>
    private static int Marker(string line)
    {
        int digits = line.TakeWhile(char.IsAsciiDigit).Count();
        return line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("> ", StringComparison.Ordinal) ? 2
            : digits > 0 && line[digits..].StartsWith(". ", StringComparison.Ordinal) ? digits + 2
            : 0;
    }

    private void Line(string line) => _text.Append(line).Append('\n');
}
