namespace AiGovernance.Tool;

/// <summary>What the command returns to whoever called it; a stable contract.</summary>
internal static class ExitCode
{
    public const int Ok = 0;
    public const int Findings = 1;
    public const int WrongInput = 2;
    public const int NotAnalysed = 3;
}
