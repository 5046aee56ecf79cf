namespace AiGovernance;

/// <summary>Whether a person may decide on a recommendation, and in which role.</summary>
/// <param name="clauses">What the entry says.</param>
/// <param name="state">Where the recommendation stands.</param>
/// <param name="authorised">The roles that may decide at present.</param>
/// <param name="validator">The person.</param>
internal sealed class ValidatorAuthority(ValidationClauses clauses, RecommendationState state, IReadOnlyList<string> authorised, Validator validator)
{
    /// <summary>The role in which the person acts.</summary>
    public string Require() => Roles()[0];

    /// <summary>The role in which the person agrees to an output, of which its hash is given.</summary>
    public string RequireToAgreeTo(string hash)
    {
        var roles = Roles();
        if (state.HasAgreed(validator.Id, hash))
        {
            throw clauses.Violation(HumanValidationViolation.SamePerson, "validators.minimumPersons", clauses.MinimumPersons);
        }

        if (!clauses.NeedsDifferentRoles(authorised))
        {
            return roles[0];
        }

        var taken = state.JudgementsOfOthers(validator.Id, hash).Select(judgement => judgement.RoleId).ToList();
        return roles.Find(role => !taken.Contains(role))
            ?? throw clauses.Violation(HumanValidationViolation.SameRole, "validators.roleIds", string.Join(", ", authorised.Except(taken)));
    }

    private List<string> Roles()
    {
        if (authorised.Count == 0)
        {
            throw clauses.Violation(HumanValidationViolation.NoValidators, "validators.roleIds");
        }

        var roles = authorised.Where(validator.RoleIds.Contains).ToList();
        if (roles.Count == 0)
        {
            throw clauses.Violation(HumanValidationViolation.RoleNotAllowed, "validators.roleIds", string.Join(", ", validator.RoleIds), string.Join(", ", authorised));
        }

        if (state.HasHandedOn(validator.Id))
        {
            throw clauses.Violation(HumanValidationViolation.HandedOn, "permittedActions");
        }

        RequireIndependence();
        return roles;
    }

    private void RequireIndependence()
    {
        if (clauses.Point.Validators?.IndependentOfRequester != true)
        {
            return;
        }

        if (state.Proposal?.RequesterId is not { } requester)
        {
            throw clauses.Violation(HumanValidationViolation.RequesterUnknown, "validators.independentOfRequester");
        }

        if (requester == validator.Id)
        {
            throw clauses.Violation(HumanValidationViolation.ValidatorIsRequester, "validators.independentOfRequester");
        }
    }
}
