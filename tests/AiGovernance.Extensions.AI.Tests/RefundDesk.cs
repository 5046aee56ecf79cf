using System.Runtime.CompilerServices;
using System.Text.Json;
using AiGovernance.Tests;
using Microsoft.Extensions.AI;

namespace AiGovernance.Extensions.AI.Tests;

/// <summary>An assistant that may ask for a refund, which runs only if a human approves; and the humans who decide.</summary>
internal sealed class RefundDesk : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FileValidationJournal _journal;

    public RefundDesk(ValidationPoint? point = null, params ValidationPoint[] morePoints)
    {
        _journal = FileValidationJournal.Open(Path.Combine(_folder.Path, "validation.jsonl"));
        AiRegister register = new()
        {
            SchemaVersion = "1.0",
            Organisation = new Organisation { Name = "Test" },
            UseCases = [UseCase("refunds", [point ?? OnePerson, .. morePoints]), UseCase("other", [OnePerson]), UseCase("free", [OnePerson with { Gates = null }])],
        };
        Validation = new HumanValidationService(register, _journal, new HumanValidationOptions { MinimumTimePerItem = TimeSpan.Zero });
        Register = register;
        Client = Governed("refunds");
    }

    public static ValidationPoint OnePerson { get; } = new() { Id = "refund", Decision = "Refund", Validators = new Validators { RoleIds = ["agent"] }, Gates = [ApprovalGate.ToolApproval] };

    public static Validator Anna { get; } = Validator.Create("anna", new byte[32], "agent");

    public static Validator Bruno { get; } = Validator.Create("bruno", new byte[32], "agent");

    public static Validator Intern { get; } = Validator.Create("zoe", new byte[32], "intern");

    public AiRegister Register { get; }

    public HumanValidationService Validation { get; }

    public FileValidationJournal Journal => _journal;

    public Model Provider { get; } = new();

    public IChatClient Client { get; }

    /// <summary>The refunds that were made.</summary>
    public List<string> Refunds { get; } = [];

    public bool IsStreaming { get; init; }

    public ChatOptions Options => new() { Tools = [new ApprovalRequiredAIFunction(Refund("refund")), AIFunctionFactory.Create(() => "open", "status")] };

    public IChatClient Governed(string useCase) => Provider.AsBuilder()
        .UseHumanValidation(Validation, Register)
        .UseFunctionInvocation()
        .UseAiGovernance(Register)
        .Build()
        .ForUseCase(useCase);

    public AIFunction Refund(string name) => AIFunctionFactory.Create(
        (string order, int amount) =>
        {
            Refunds.Add($"{order}: {amount}");
            return "refunded";
        },
        name);

    public Task<ChatResponse> AskAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, IChatClient? client = null)
        => IsStreaming
            ? (client ?? Client).GetStreamingResponseAsync(messages, options ?? Options).ToChatResponseAsync()
            : (client ?? Client).GetResponseAsync(messages, options ?? Options);

    /// <summary>A conversation in which the AI has just asked for a refund.</summary>
    public async Task<(List<ChatMessage> Messages, ToolApprovalRequestContent Request)> BeginAsync(IChatClient? client = null)
    {
        var messages = new List<ChatMessage> { new(ChatRole.User, "I want my money back.") };
        messages.AddMessages(await AskAsync(messages, client: client));
        return (messages, RequestIn(messages));
    }

    public async Task<ChatResponse> RespondAsync(List<ChatMessage> messages, ToolApprovalResponseContent response, IChatClient? client = null)
    {
        messages.Add(new ChatMessage(ChatRole.User, [response]));
        return await AskAsync(messages, client: client);
    }

    /// <summary>The approval is refused, and nothing reaches function or provider.</summary>
    public async Task RefusesAsync(List<ChatMessage> messages, ToolApprovalResponseContent response, IChatClient? client = null)
    {
        int before = Provider.Calls;
        var refused = await Assert.ThrowsAsync<UseCaseRefusedException>(() => RespondAsync(messages, response, client));
        Assert.Equal("AIG0007", refused.RuleId);
        Assert.Empty(Refunds);
        Assert.Equal(before, Provider.Calls);
    }

    public static ToolApprovalRequestContent RequestIn(IEnumerable<ChatMessage> messages) => Assert.Single(messages.SelectMany(message => message.Contents).OfType<ToolApprovalRequestContent>());

    /// <summary>The conversation as it comes back from where the application kept it.</summary>
    public static List<ChatMessage> Stored(List<ChatMessage> messages)
        => JsonSerializer.Deserialize<List<ChatMessage>>(JsonSerializer.Serialize(messages, AIJsonUtilities.DefaultOptions), AIJsonUtilities.DefaultOptions)!;

    public void Dispose()
    {
        _journal.Dispose();
        _folder.Dispose();
    }

    private static AiUseCase UseCase(string id, IReadOnlyList<ValidationPoint> points)
        => new() { Id = id, Title = id, Status = UseCaseStatus.InProduction, HumanValidation = new HumanValidation { Required = ValidationRequirement.Mandatory, Points = points } };

    /// <summary>A model that asks for a refund once, and thanks for any result.</summary>
    internal sealed class Model : IChatClient
    {
        public int Calls { get; private set; }

        public bool FailsAfterResult { get; set; }

        public AIContent[] Wants { get; set; } = [Call("call-1", "refund")];

        public static FunctionCallContent Call(string id, string name) => new(id, name, new Dictionary<string, object?> { ["order"] = "A-7", ["amount"] = 120 });

        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
        {
            Calls++;
            return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, Answer(messages))) { ModelId = "model-1" });
        }

        public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            Calls++;
            foreach (var content in Answer(messages))
            {
                await Task.Yield();
                yield return new ChatResponseUpdate(ChatRole.Assistant, [content]) { ModelId = "model-1" };
            }
        }

        public object? GetService(Type serviceType, object? serviceKey = null) => serviceType.IsInstanceOfType(this) ? this : null;

        public void Dispose()
        {
        }

        private AIContent[] Answer(IEnumerable<ChatMessage> messages)
            => messages.SelectMany(message => message.Contents).OfType<FunctionResultContent>().LastOrDefault() is not { } result ? Wants
                : FailsAfterResult ? throw new IOException("The connection was lost.")
                : [new TextContent($"Done: {result.Result}")];
    }
}
