namespace AiGovernance;

/// <summary>Why an act of validation is refused: the clause of the register entry that it would break.</summary>
public enum HumanValidationViolation
{
    /// <summary>The register has no such use case.</summary>
    UseCaseUnknown,

    /// <summary>The use case is not piloted, approved or in production.</summary>
    UseCaseNotActive,

    /// <summary>The use case has no such validation point.</summary>
    PointUnknown,

    /// <summary>The entry names no role that may decide.</summary>
    NoValidators,

    /// <summary>The person has none of the roles that may decide.</summary>
    RoleNotAllowed,

    /// <summary>The entry does not permit the action.</summary>
    ActionNotPermitted,

    /// <summary>The entry asks for a reason, and none is given.</summary>
    ReasonMissing,

    /// <summary>The entry asks for evidence that the recommendation does not carry.</summary>
    EvidenceMissing,

    /// <summary>The validator must be another person than the requester, and the requester is unknown.</summary>
    RequesterUnknown,

    /// <summary>The validator asked the AI and may not validate its output.</summary>
    ValidatorIsRequester,

    /// <summary>The person has already agreed; another person must.</summary>
    SamePerson,

    /// <summary>Someone has already agreed in this role; another role must.</summary>
    SameRole,

    /// <summary>Something that must be shown was not shown to the person.</summary>
    MaterialNotShown,

    /// <summary>The output stays hidden until the person has noted a judgement of their own.</summary>
    JudgementMissing,

    /// <summary>The person decided faster than a review takes.</summary>
    ReviewTooShort,

    /// <summary>The person accepts several items at once.</summary>
    BulkAcceptance,

    /// <summary>Nobody acted in time.</summary>
    Expired,

    /// <summary>The recommendation is decided already.</summary>
    AlreadyDecided,

    /// <summary>The output is not the one that was recommended.</summary>
    OutputChanged,

    /// <summary>The person has handed the decision on.</summary>
    HandedOn,

    /// <summary>The decision cannot be handed to this role.</summary>
    EscalationRoleNotAllowed,

    /// <summary>The journal does not know the recommendation.</summary>
    RecommendationUnknown,

    /// <summary>There is no value, because humans have not decided for one.</summary>
    NotDecided,
}
