using AiGovernance;
using Lemaire.Documents.Drafts;
using Microsoft.Extensions.AI;

namespace Lemaire.Documents.Meetings;

[AiUseCase(AiUseCases.MeetingMinutes)]
public sealed class MinutesWriter(IChatClient chat, TimeProvider clock)
{
    private const string Instructions = """
        Tu rédiges le compte rendu d'une réunion interne d'Atelier Lemaire à partir de sa transcription.
        Suis exactement ce plan : « Présents », « Points abordés », « Décisions », « Actions (qui, quoi, pour quand) ».
        N'écris que ce qui a été dit. Si une échéance ou un responsable n'est pas nommé, écris « à préciser ».
        Ne commente jamais le travail ni le comportement d'une personne.
        """;

    public async Task<Draft> WriteAsync(MeetingTranscript transcript, CancellationToken cancellationToken)
    {
        ChatMessage[] messages =
        [
            new(ChatRole.System, Instructions),
            new(ChatRole.User, $"""
                Réunion : {transcript.Title}, le {transcript.HeldOn:dd/MM/yyyy}
                Participants : {string.Join(", ", transcript.Participants)}

                Transcription :
                {transcript.Text}
                """),
        ];

        var response = await chat.GetResponseAsync(messages, new ChatOptions { Temperature = 0.2f }, cancellationToken);

        var origin = new RecommendationOrigin { ServiceId = "azure-openai", Model = response.ModelId, InputHash = ContentHash.Of(transcript.Text), CreatedAt = clock.GetUtcNow() };
        var recommendation = AiRecommendation.For(AiUseCases.MeetingMinutes, "approve-minutes", response.Text, origin);
        return new Draft(recommendation, DraftKind.MeetingMinutes, transcript.Title, transcript.Text);
    }
}
