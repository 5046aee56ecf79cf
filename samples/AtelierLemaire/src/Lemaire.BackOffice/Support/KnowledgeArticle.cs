namespace Lemaire.BackOffice.Support;

public sealed record KnowledgeArticle(string Title, string[] Keywords, string Text);
