using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
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
            target.Write(stream => Write(merged.Root, stream));
            if (merged.Renamed is [var (old, @new), ..])
            {
                host.Say(ToolText.Of("Merge.Renamed", merged.Renamed.Count, old, @new));
            }

            foreach (var conflict in merged.Conflicts)
            {
                host.Say(ToolText.Of("Merge.Conflict", conflict.Path, string.Join(", ", conflict.Fields), conflict.Dropped, conflict.Kept));
            }

            return merged.Conflicts.Count > 0 ? ExitCode.Findings : ExitCode.Ok;
        });
        return command;
    }

    // In the canonical form, so that equal elements are equal texts.
    private static JsonObject Read(string path) => JsonNode.Parse(RegisterFiles.Readable(RegisterFiles.Load(path)).ToUtf8Json())!.AsObject();

    private static void Write(JsonObject root, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, ExportJson.Options))
        {
            root.WriteTo(json);
        }

        stream.WriteByte((byte)'\n');
    }
}
