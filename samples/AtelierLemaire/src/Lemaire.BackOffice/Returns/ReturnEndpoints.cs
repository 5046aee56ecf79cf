using Lemaire.BackOffice.Ai;

namespace Lemaire.BackOffice.Returns;

public static class ReturnEndpoints
{
    public static void MapReturns(this WebApplication app)
    {
        app.MapGet("/returns/{year:int}/{month:int}", (int year, int month, ReturnStore returns) => returns.Of(year, month));

        app.MapGet("/returns/{year:int}/{month:int}/reasons", (int year, int month, ReturnReasons reasons, CancellationToken cancellationToken) =>
            reasons.SummariseAsync(year, month, cancellationToken))
            .RequireAi("Dépouillez les bons de retour avec le tableau « Motifs de retour ».");
    }
}
