using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>What in the code of others asks a human before a function runs that the AI asks for.</summary>
[JsonConverter(typeof(VocabularyConverter<ApprovalGate>))]
public enum ApprovalGate
{
    /// <summary>Tool approval of Microsoft.Extensions.AI: a function that requires approval, and the response that grants it.</summary>
    ToolApproval,

    /// <summary>A function-invocation filter of Semantic Kernel that asks a human.</summary>
    FunctionFilter,
}
