using System.CommandLine;
using AiGovernance.Exports.Record;
using AiGovernance.Tool.Localisation;
using AiGovernance.Tool.Reporting;

namespace AiGovernance.Tool.Commands;

/// <summary><c>aigov schema</c>: the JSON Schema that this version reads registers by.</summary>
internal static class SchemaCommand
{
    public static Command Create(ToolHost host)
    {
        var output = CommonOptions.Output();
        var force = CommonOptions.Force();
        var command = new Command("schema", ToolText.Of("Schema.Description")) { output, force };
        command.SetAction(result =>
        {
            var target = OutputTarget.Create(result.GetValue(output), result.GetValue(force), host);
            using var schema = FieldGuide.OpenSchema();
            target.Write(schema.CopyTo);
            return ExitCode.Ok;
        });
        return command;
    }
}
