using System.Runtime.CompilerServices;
using AiGovernance;
using Microsoft.Extensions.AI;

namespace Lemaire.BackOffice.Support;

[AiUseCase(AiUseCases.SupportChatbot)]
public sealed class SupportAssistant
{
    public const string Disclosure = "Vous échangez avec un assistant automatique. Écrivez « conseiller » à tout moment pour parler à quelqu'un.";

    private const string Handover = "Je transmets votre message à un conseiller, qui vous répondra sous un jour ouvré.";

    private const string Instructions = """
        Tu es l'assistant automatique du service client d'Atelier Lemaire. Tu vouvoies.
        Réponds uniquement à partir des articles fournis et cite leur titre entre guillemets.
        Tu n'accordes ni ne refuses jamais un remboursement ou un geste commercial : un conseiller s'en charge.
        Si les articles ne suffisent pas, propose un conseiller.
        """;

    private readonly IChatClient chat;
    private readonly KnowledgeBase knowledge;

    public SupportAssistant(IChatClient chat, KnowledgeBase knowledge)
    {
        this.chat = chat;
        this.knowledge = knowledge;
    }

    public async IAsyncEnumerable<string> AnswerAsync(CustomerMessage message, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var question = MessageMask.Apply(message.Text);
        var articles = knowledge.Search(question);

        if (articles.Count == 0 || question.Contains("conseiller", StringComparison.OrdinalIgnoreCase))
        {
            yield return Handover;
            yield break;
        }

        ChatMessage[] messages =
        [
            new(ChatRole.System, Instructions),
            new(ChatRole.System, string.Join("\n\n", articles.Select(article => $"« {article.Title} »\n{article.Text}"))),
            new(ChatRole.User, question),
        ];

        await foreach (var update in chat.GetStreamingResponseAsync(messages, new ChatOptions { MaxOutputTokens = 400 }, cancellationToken))
        {
            yield return update.Text;
        }
    }
}
