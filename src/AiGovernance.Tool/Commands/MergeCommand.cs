using System.CommandLine;
using System.Text.Json;
using AiGovernance.Exports.Formats;
using AiGovernance.Tool.Loading;
using AiGovernance.Tool.Localisation;
using AiGovernance.Tool.Merging;
using AiGovernance.Tool.Reporting;

namespace AiGovernance.Tool.Commands;

/// <summary><c>aigov merge FILE... -o OUT</c>: one register of many repositories.</summary>
internal static class MergeCommand
{
    public static Command Create(ToolHost host)
    {
        var files = new Argument<string[]>("FILE") { Description = ToolText.Of("Merge.Files"), Arity = ArgumentArity.OneOrMore };
        CommonOptions.RejectUnknownOptions(files);
        var output = CommonOptions.Output();
        var force = CommonOptions.Force();
        var command = new Command("merge", ToolText.Of("Merge.Description")) { files, output, force };
        command.SetAction(result =>
        {
            var target = OutputTarget.Create(result.GetValue(output), result.GetValue(force), host);
            var merged = MergedRegister.Of([.. PartNames.Of(result.GetValue(files)!, host).Select(part => new RegisterPart(part.Name, Read(part.Path)))]);
            target.Write(stream => Write(merged, stream));
            Tell(merged, host);
            return merged.Conflicts.Count > 0 || merged.OtherOrganisations.Any() ? ExitCode.Findings : ExitCode.Ok;
        });
        return command;
    }

    private static byte[] Read(string path)
    {
        var document = RegisterFiles.Load(RegisterFiles.FilesAt(path));
        return document.IsPart
            ? throw new InputException(ToolText.Of("Merge.Part", path))
            : RegisterFiles.Readable(document).ToUtf8Json();
    }

    private static void Write(MergedRegister merged, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, ExportJson.Options))
        {
            merged.WriteTo(json);
        }

        stream.WriteByte((byte)'\n');
    }

    private static void Tell(MergedRegister merged, ToolHost host)
    {
        if (merged.Renamed is [var (old, @new), ..])
        {
            host.Say(ToolText.Of("Merge.Renamed", merged.Renamed.Count, old, @new));
        }

        foreach (var same in merged.Conflicts.GroupBy(conflict => (conflict.Path, Fields: string.Join(", ", conflict.Fields), conflict.Kept)))
        {
            host.Say(ToolText.Of("Merge.Conflict", same.Key.Path, same.Key.Fields, Names(same.Select(conflict => conflict.Dropped)), same.Key.Kept));
        }

        foreach (string[] names in merged.LookAlikes)
        {
            host.Say(ToolText.Of("Merge.LookAlikes", string.Join(", ", names.Select(name => ToolText.Of("Merge.Quoted", name)))));
        }

        foreach (var other in merged.OtherOrganisations)
        {
            host.Say(ToolText.Of("Merge.OtherOrganisation", Names(other), other.Key, merged.OrganisationName));
        }
    }

    private static string Names(IEnumerable<string> all)
    {
        const int Shown = 5;
        string[] names = [.. all];
        return string.Join(", ", names.Take(Shown)) + (names.Length > Shown ? $" (+{names.Length - Shown})" : "");
    }
}
