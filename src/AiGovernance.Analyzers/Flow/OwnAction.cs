namespace AiGovernance.Analyzers.Flow;

/// <summary>What the declaration of an own method, whose body is elsewhere, says of its effect.</summary>
internal enum OwnAction
{
    /// <summary>None, or a human comes first.</summary>
    None,

    /// <summary>It acts if it is called on a service; an object that was made or found here only changes.</summary>
    OfService,

    /// <summary>It acts.</summary>
    Always,
}
