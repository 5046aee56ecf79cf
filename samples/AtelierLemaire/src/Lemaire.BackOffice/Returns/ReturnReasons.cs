using AiGovernance;
using Microsoft.Extensions.AI;

namespace Lemaire.BackOffice.Returns;

/// <summary>Groups the comments on return slips by reason, for the monthly quality meeting.</summary>
[AiUseCase(AiUseCases.ReturnsAnalysis)]
public sealed class ReturnReasons(IChatClient chat, ReturnStore returns)
{
    public async Task<string> SummariseAsync(int year, int month, CancellationToken cancellationToken)
    {
        var comments = returns.Of(year, month).Select(r => $"- {r.Sku} : {r.Comment}");

        var response = await chat.GetResponseAsync(
            $"""
            Voici les motifs de retour du mois. Regroupe-les par cause (défaut, transport, description, taille, autre),
            avec le nombre de retours et un exemple pour chacune.

            {string.Join('\n', comments)}
            """,
            cancellationToken: cancellationToken);

        return response.Text;
    }
}
