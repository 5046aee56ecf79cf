namespace AiGovernance;

/// <summary>The clauses of one validation point, and where they stand in the entry.</summary>
internal sealed class ValidationClauses
{
    private readonly int _index;

    private ValidationClauses(AiUseCase useCase, ValidationPoint point, int index)
    {
        UseCase = useCase;
        Point = point;
        _index = index;
        RoleIds = [.. (point.Validators?.RoleIds ?? []).Distinct(StringComparer.Ordinal)];
        MinimumPersons = Math.Max(point.Validators?.MinimumPersons ?? 1, AsksForTwoPersons ? LegalPack.Current.GetNumber("twoPersons") : 1);
        EscalationRoleIds = [.. (useCase.HumanValidation?.Oversight?.OverseerRoleIds ?? []).Append(useCase.OwnerRoleId).OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    public AiUseCase UseCase { get; }

    public ValidationPoint Point { get; }

    /// <summary>The roles that may decide, unless the decision is handed on.</summary>
    public IReadOnlyList<string> RoleIds { get; }

    /// <summary>How many persons must agree.</summary>
    public int MinimumPersons { get; }

    /// <summary>The roles that decide if nobody acts in time, or if a decision is handed on without saying to whom.</summary>
    public IReadOnlyList<string> EscalationRoleIds { get; }

    // Whether its status lets the output of the use case be used.
    private bool IsActive => UseCase.Status is UseCaseStatus.Pilot or UseCaseStatus.Approved or UseCaseStatus.InProduction;

    private bool AsksForTwoPersons => UseCase.HumanValidation?.TwoPersonRule is { Required: true } rule && (rule.AppliesTo is null or { Count: 0 } || rule.AppliesTo.Contains(Point.Id));

    public static ValidationClauses Of(AiRegister register, string useCaseId, string pointId)
    {
        var useCase = register.UseCases.FirstOrDefault(useCase => useCase.Id == useCaseId)
            ?? throw new HumanValidationException(HumanValidationViolation.UseCaseUnknown, "", useCaseId, pointId);
        var points = useCase.HumanValidation?.Points ?? [];
        for (int i = 0; i < points.Count; i++)
        {
            if (points[i].Id == pointId)
            {
                return new ValidationClauses(useCase, points[i], i);
            }
        }

        throw new HumanValidationException(HumanValidationViolation.PointUnknown, "humanValidation.points", useCaseId, pointId);
    }

    /// <summary>Not stated, the four actions that a human always has are permitted.</summary>
    public bool Permits(ValidationAction action) => Point.PermittedActions?.Contains(action) ?? true;

    /// <summary>Whether an action needs a reason: all of them, or those that depart from the output.</summary>
    public bool NeedsReason(ValidationAction action) => Point.ReasonRequired == true || (action != ValidationAction.Accept && Records("reason"));

    /// <summary>What a person must have been shown before they say yes.</summary>
    public IReadOnlyList<ShownMaterial> MaterialShown => Point.MaterialShown ?? [];

    public bool Records(string evidence) => Point.Evidence?.Recorded?.Contains(evidence) == true;

    /// <summary>Whether each of the persons who agree must do so in a role of their own: the entry names a role for each.</summary>
    public bool NeedsDifferentRoles(IReadOnlyList<string> roleIds) => MinimumPersons > 1 && roleIds.Count >= MinimumPersons;

    /// <summary>When a decision is overdue; null if never.</summary>
    public DateTimeOffset? DueAfter(DateTimeOffset start) => Point.MaxDelay?.AddTo(start);

    public void RequireActive()
    {
        if (!IsActive)
        {
            throw new HumanValidationException(HumanValidationViolation.UseCaseNotActive, "status", UseCase.Id, Point.Id, Vocabulary.WordOf(UseCase.Status));
        }
    }

    public void RequirePermission(ValidationAction action)
    {
        if (!Permits(action))
        {
            throw Violation(HumanValidationViolation.ActionNotPermitted, "permittedActions", Vocabulary.WordOf(action), string.Join(", ", Point.PermittedActions!.Select(permitted => Vocabulary.WordOf(permitted))));
        }
    }

    /// <summary>What the entry wants recorded of where an output comes from must be known of it.</summary>
    public void RequireEvidence(ValidationRecord proposal)
    {
        if (Records("inputHash") && proposal.InputHash is null)
        {
            throw Violation(HumanValidationViolation.EvidenceMissing, "evidence.recorded", "inputHash");
        }

        if (Records("aiVersion") && proposal.Model is null)
        {
            throw Violation(HumanValidationViolation.EvidenceMissing, "evidence.recorded", "aiVersion");
        }
    }

    public void RequireReason(ValidationAction action, string? reason)
    {
        if (NeedsReason(action))
        {
            RequireText(reason, Point.ReasonRequired == true ? "reasonRequired" : "evidence.recorded");
        }
    }

    public void RequireText(string? text, string property)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw Violation(HumanValidationViolation.ReasonMissing, property);
        }
    }

    public HumanValidationException Violation(HumanValidationViolation violation, string property = "", params object[] arguments)
        => new(violation, property.Length == 0 ? "" : $"humanValidation.points[{_index}].{property}", UseCase.Id, Point.Id, arguments);
}
