using Microsoft.Extensions.AI;

namespace AiGovernance;

/// <summary>What tools and options say of approval.</summary>
internal static class ToolApproval
{
    private const string Mark = "aigovernance.tools_validated";

    /// <summary>Whether a human must approve before the tool runs.</summary>
    public static bool NeedsApproval(this AITool tool) => tool.GetService<ApprovalRequiredAIFunction>() is not null;

    /// <summary>Options that tell the governed client that approvals are validated.</summary>
    public static ChatOptions Validated(ChatOptions? options)
    {
        var result = options?.Clone() ?? new ChatOptions();
        (result.AdditionalProperties ??= [])[Mark] = true;
        return result;
    }

    public static bool IsValidated(ChatOptions? options) => options?.AdditionalProperties?.ContainsKey(Mark) == true;

    public static void Unmark(AdditionalPropertiesDictionary properties) => properties.Remove(Mark);
}
