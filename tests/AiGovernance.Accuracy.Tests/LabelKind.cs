namespace AiGovernance.Accuracy.Tests;

/// <summary>What a labelled line is.</summary>
internal enum LabelKind
{
    /// <summary>Calls an AI service, and nothing governs it: AIG0001.</summary>
    Call,

    /// <summary>Names the address of an AI service: AIG0006.</summary>
    Endpoint,

    /// <summary>Names a further part of an address whose host is labelled elsewhere: a finding is neither right nor wrong.</summary>
    SameEndpoint,

    /// <summary>A call within a use case: listed, not found.</summary>
    Governed,

    /// <summary>A call or an address inside the organisation's own wrapper: listed, not found.</summary>
    Gateway,

    /// <summary>Passes a call on: neither listed nor found.</summary>
    Middleware,

    /// <summary>Looks like a call and is none; said only where a false alarm is known and accepted.</summary>
    None,
}
