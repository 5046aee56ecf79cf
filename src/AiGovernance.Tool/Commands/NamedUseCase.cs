using AiGovernance.Structure;
using AiGovernance.Tool.Localisation;

namespace AiGovernance.Tool.Commands;

/// <summary>The use case that a command names; for a mistyped id the error says what may be meant.</summary>
internal static class NamedUseCase
{
    public static AiUseCase Find(AiRegister register, string id)
    {
        if (register.UseCases.FirstOrDefault(useCase => useCase.Id == id) is { } found)
        {
            return found;
        }

        string? meant = DidYouMean.Find(id, register.UseCases.Select(useCase => useCase.Id));
        throw new InputException(meant is null ? ToolText.Of("Error.NoUseCase", id) : ToolText.Of("Error.NoUseCaseButOneLikeIt", id, meant));
    }
}
