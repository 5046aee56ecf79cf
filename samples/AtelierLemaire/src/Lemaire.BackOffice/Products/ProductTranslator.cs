using System.Net.Http.Headers;
using System.Text.Json;

namespace Lemaire.BackOffice.Products;

/// <summary>English texts for the export price list, ordered by the sales team for the Maison et Objet fair.</summary>
public sealed class ProductTranslator(HttpClient http, IConfiguration configuration)
{
    private const string Endpoint = "https://api.mistral.ai/v1/chat/completions";

    public async Task<string> ToEnglishAsync(string description, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Endpoint)
        {
            Content = JsonContent.Create(new
            {
                model = configuration["Translation:Model"],
                messages = new[]
                {
                    new { role = "system", content = "Traduis cette fiche produit en anglais britannique, sans rien ajouter." },
                    new { role = "user", content = description },
                },
            }),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Translation:ApiKey"]);

        using var response = await http.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();

        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        return answer.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString() ?? "";
    }
}
