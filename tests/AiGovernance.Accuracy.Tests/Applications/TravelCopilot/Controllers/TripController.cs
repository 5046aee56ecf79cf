using Microsoft.AspNetCore.Mvc;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

namespace TravelCopilot.Controllers;

[ApiController]
[Route("api/[controller]")]
public sealed class TripController(Kernel kernel, IChatCompletionService chat) : ControllerBase
{
    [HttpPost("ask")]
    public async Task<ActionResult<string>> Ask([FromBody] string question)
    {
        var history = new ChatHistory();
        history.AddUserMessage(question);
        string answer = "";
        await foreach (var piece in chat.GetStreamingChatMessageContentsAsync(history, kernel: kernel)) // AI: call
        {
            answer += piece.Content;
        }

        return Ok(answer);
    }

    [HttpGet("functions")]
    public IActionResult Functions() => Ok(kernel.Plugins.GetFunctionsMetadata().Select(function => function.Name));

    [HttpPost("native/fare")]
    public async Task<IActionResult> Fare(string route)
        => Ok((await kernel.InvokeAsync("FlightPlugin", "Fare", new() { ["route"] = route })).GetValue<decimal>()); // AI: none; a plug-in is named by strings, and may as well be a prompt
}
