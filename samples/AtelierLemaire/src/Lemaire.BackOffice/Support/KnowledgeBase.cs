namespace Lemaire.BackOffice.Support;

/// <summary>The answers that the support lead has approved; the assistant says nothing else.</summary>
public sealed class KnowledgeBase
{
    private readonly KnowledgeArticle[] articles =
    [
        new("Délais de livraison", ["livraison", "délai", "colis", "transporteur"],
            "Les meubles sont livrés sous 3 à 5 semaines sur rendez-vous, les luminaires sous 5 jours ouvrés."),
        new("Retourner un article", ["retour", "renvoyer", "rétractation", "échange"],
            "Vous avez 14 jours après la livraison pour vous rétracter. Le bon de retour s'imprime depuis votre commande."),
        new("Monter une table", ["montage", "monter", "notice", "vis", "piètement"],
            "Posez le plateau à l'envers sur une couverture, vissez le piètement sans serrer, retournez à deux, puis serrez."),
        new("Entretenir le chêne huilé", ["entretien", "huile", "tache", "chêne"],
            "Un chiffon humide suffit au quotidien. Une couche d'huile dure par an, dans le sens du fil."),
    ];

    public IReadOnlyList<KnowledgeArticle> Search(string question) =>
        [.. articles.Where(article => article.Keywords.Any(word => question.Contains(word, StringComparison.OrdinalIgnoreCase)))];
}
