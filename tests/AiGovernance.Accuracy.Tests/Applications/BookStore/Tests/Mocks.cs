using Moq;

namespace BookStore.Tests;

public sealed class Mocks
{
    public void A_shop_without_ai_has_tests_with_names_that_sound_like_it()
    {
        var chat = new Mock<Services.IChatClient>();
        chat.Setup(c => c.GetResponseAsync(It.IsAny<string>())).ReturnsAsync("hello");
        _ = chat.Object.GetResponseAsync("hello").Result;
        chat.Verify(c => c.GetResponseAsync("hello"), Times.Once());
        string name = nameof(Microsoft.Extensions.AI.IChatClient.GetResponseAsync);
        Console.WriteLine(name);
    }

    public void An_ai_client_is_mocked_and_never_called()
    {
        var client = new Mock<Microsoft.Extensions.AI.IChatClient>();
        client
            .Setup(c => c.GetResponseAsync(It.IsAny<IEnumerable<Microsoft.Extensions.AI.ChatMessage>>(), null, default))
            .ReturnsAsync(new Microsoft.Extensions.AI.ChatResponse());
        client.Verify(c => c.GetResponseAsync(It.IsAny<IEnumerable<Microsoft.Extensions.AI.ChatMessage>>(), null, default), Times.Never());
    }
}
