using System.CommandLine;
using AiGovernance.Tool.Localisation;
using AiGovernance.Tool.Reporting;

namespace AiGovernance.Tool.Commands;

/// <summary><c>aigov schema</c>: the JSON Schema that this version reads registers by.</summary>
internal static class SchemaCommand
{
    private const string Resource = "AiGovernance.Tool.ai-register.schema.json";

    public static Command Create(ToolHost host)
    {
        var output = CommonOptions.Output();
        var force = CommonOptions.Force();
        var command = new Command("schema", ToolText.Of("Schema.Description")) { output, force };
        command.SetAction(result =>
        {
            var target = OutputTarget.Create(result.GetValue(output), result.GetValue(force), host);
            using var schema = typeof(SchemaCommand).Assembly.GetManifestResourceStream(Resource)!;
            using var copy = new MemoryStream();
            schema.CopyTo(copy);
            target.Write(copy.ToArray());
            return ExitCode.Ok;
        });
        return command;
    }
}
