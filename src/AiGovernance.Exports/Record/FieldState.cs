namespace AiGovernance.Exports.Record;

/// <summary>What the register says about a field. Missing is not "no".</summary>
internal enum FieldState
{
    /// <summary>It has a content.</summary>
    Stated,

    /// <summary>It says that there is none: an empty list.</summary>
    None,

    /// <summary>It says nothing, and it should.</summary>
    Missing,

    /// <summary>It says nothing, and need not.</summary>
    NotStated,

    /// <summary>Other facts make the question pointless.</summary>
    NotApplicable,
}
