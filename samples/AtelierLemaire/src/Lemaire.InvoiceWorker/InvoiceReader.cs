using System.Text.Json;
using AiGovernance;
using OpenAI.Chat;

namespace Lemaire.InvoiceWorker;

public sealed class InvoiceReader(ChatClient chat, People people)
{
    private const string Instructions = """
        Tu lis une facture fournisseur reçue par Atelier Lemaire et tu en extrais les champs demandés.
        Recopie ce qui est écrit, sans calculer ni corriger. Champ absent : null. Montants en euros.
        suggestedAccount : compte du plan comptable général (classe 6) qui paraît convenir, sinon null.
        """;

    private static readonly InvoiceJson Json = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    });

    private static readonly ChatCompletionOptions Options = new()
    {
        Temperature = 0,
        ResponseFormat = ChatResponseFormat.CreateJsonSchemaFormat("facture", BinaryData.FromString("""
            {
              "type": "object",
              "properties": {
                "supplierName": { "type": "string" },
                "supplierContact": { "type": ["string", "null"] },
                "supplierVatNumber": { "type": ["string", "null"] },
                "invoiceNumber": { "type": "string" },
                "invoiceDate": { "type": "string", "description": "AAAA-MM-JJ" },
                "dueDate": { "type": ["string", "null"], "description": "AAAA-MM-JJ" },
                "netAmount": { "type": "number" },
                "vatAmount": { "type": "number" },
                "totalAmount": { "type": "number" },
                "iban": { "type": ["string", "null"] },
                "suggestedAccount": { "type": ["string", "null"] }
              },
              "required": ["supplierName", "supplierContact", "supplierVatNumber", "invoiceNumber", "invoiceDate", "dueDate",
                           "netAmount", "vatAmount", "totalAmount", "iban", "suggestedAccount"],
              "additionalProperties": false
            }
            """), jsonSchemaIsStrict: true),
    };

    /// <exception cref="JsonException">The model answered something that is not an invoice.</exception>
    public async Task<AiRecommendation<InvoiceFields>> ReadAsync(string invoiceText, CancellationToken cancellationToken)
    {
        ChatMessage[] messages = [new SystemChatMessage(Instructions), new UserChatMessage(invoiceText)];

        ChatCompletion completion = await chat.CompleteChatAsync(messages, Options, cancellationToken);

        var fields = JsonSerializer.Deserialize(completion.Content[0].Text, Json.InvoiceFields) ?? throw new JsonException("La réponse est vide.");
        var origin = new RecommendationOrigin
        {
            ServiceId = "azure-openai",
            Model = completion.Model,
            InputHash = ContentHash.Of(invoiceText),
            RequesterId = people.WorkerId,
        };
        return AiRecommendation.For(AiUseCases.InvoiceExtraction, "book-invoice", fields, InvoiceJson.Default.InvoiceFields, origin);
    }
}
