using System.CommandLine;
using AiGovernance.Structure;
using AiGovernance.Tool.Loading;
using AiGovernance.Tool.Localisation;
using AiGovernance.Tool.Reporting;

namespace AiGovernance.Tool.Commands;

/// <summary><c>aigov assess ID</c>: what follows from the facts of a use case, with the reasons.</summary>
internal static class AssessCommand
{
    public static Command Create(ToolHost host)
    {
        var id = new Argument<string>("ID") { Description = ToolText.Of("Assess.Id") };
        CommonOptions.RejectUnknownOptions(id);
        var format = new Option<string>("--format") { Description = ToolText.Of("Assess.Format"), DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var register = CommonOptions.Register();
        var output = CommonOptions.Output();
        var force = CommonOptions.Force();
        var command = new Command("assess", ToolText.Of("Assess.Description")) { id, format, register, output, force };
        command.SetAction(result =>
        {
            var target = OutputTarget.Create(result.GetValue(output), result.GetValue(force), host);
            var read = RegisterFiles.Readable(RegisterFiles.Required(result.GetValue(register), host));
            var useCase = Find(read, result.GetValue(id)!);
            var assessment = read.Assess(useCase);
            target.Write(result.GetValue(format) == "json" ? AssessmentJson.Write(assessment) : AssessmentText.Write(useCase, assessment, target.UsesColour));
            return ExitCode.Ok;
        });
        return command;
    }

    private static AiUseCase Find(AiRegister register, string id)
    {
        if (register.UseCases.FirstOrDefault(useCase => useCase.Id == id) is { } found)
        {
            return found;
        }

        string? meant = DidYouMean.Find(id, register.UseCases.Select(useCase => useCase.Id));
        throw new InputException(meant is null ? ToolText.Of("Error.NoUseCase", id) : ToolText.Of("Error.NoUseCaseButOneLikeIt", id, meant));
    }
}
