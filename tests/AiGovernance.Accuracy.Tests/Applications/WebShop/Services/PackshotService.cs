using Azure.AI.OpenAI;
using OpenAI.Images;

namespace WebShop.Services;

internal interface IPackshotService
{
    Task<byte[]> RenderAsync(Product product);
}

internal sealed class PackshotService(AzureOpenAIClient azure, IHttpClientFactory http) : IPackshotService
{
    private readonly Lazy<ImageClient> _images = new(() => azure.GetImageClient("dall-e-3"));

    public async Task<byte[]> RenderAsync(Product product)
    {
        var options = new ImageGenerationOptions { Size = GeneratedImageSize.W1024xH1024, ResponseFormat = GeneratedImageFormat.Uri };
        GeneratedImage image = await _images.Value.GenerateImageAsync($"{product.Name} on white", options); // AI: call

        using var client = http.CreateClient("images");
        return await client.GetByteArrayAsync(image.ImageUri);
    }
}
