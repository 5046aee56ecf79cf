using Microsoft.Extensions.AI;

namespace Lemaire.BackOffice.Support;

/// <summary>Turns a hasty reply of an adviser into one that can be sent to a customer.</summary>
public static class PoliteReply
{
    public static async Task<string> RewriteAsync(IChatClient chatClient, string reply, CancellationToken cancellationToken)
    {
        var response = await chatClient.GetResponseAsync(
            $"Réécris cette réponse à un client : vouvoiement, ton chaleureux, mêmes faits, rien d'autre.\n\n{reply}",
            cancellationToken: cancellationToken);

        return response.Text;
    }
}
