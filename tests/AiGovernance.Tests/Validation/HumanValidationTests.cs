using static AiGovernance.Tests.Validation.Desk;

namespace AiGovernance.Tests.Validation;

public sealed class HumanValidationTests
{
    private static readonly ShownMaterial[] Everything = [ShownMaterial.Input, ShownMaterial.Output];

    [Fact]
    public async Task Whoever_accepts_gets_the_value_and_the_journal_has_the_record()
    {
        using var desk = new Desk(OnePerson);
        var recommendation = desk.Recommend(origin: new RecommendationOrigin { Model = "m-1", ServiceId = "service", InputHash = ContentHash.Of("scan") });

        var decision = await desk.Validation.AcceptAsync(recommendation, Anna, "As on the scan");

        Assert.Equal("Pay 120 €", decision.Value);
        Assert.Equal(RecommendationStatus.Accepted, decision.Status);
        var record = (await desk.RecordsAsync())[^1];
        Assert.Equal(record, decision.Record);
        Assert.Equal((RecordedAction.Accept, UseCase, Point, "accountant", Anna.Id, "As on the scan"), (record.Action, record.UseCaseId, record.PointId, record.RoleId, record.ValidatorId, record.Reason));
        Assert.Equal((ContentHash.Of("scan"), ContentHash.Of("Pay 120 €"), "m-1", "service"), (record.InputHash, record.OutputHash, record.Model, record.ServiceId));
    }

    [Fact]
    public async Task Whoever_changes_the_output_gets_their_own_value_and_the_journal_says_what_they_changed()
    {
        using var desk = new Desk(OnePerson with { Evidence = new ValidationEvidence { Recorded = ["diff"] } });

        var decision = await desk.Validation.ModifyAsync(desk.Recommend(), Anna, "Pay 102 €");

        Assert.Equal("Pay 102 €", decision.Value);
        Assert.Equal(RecommendationStatus.Modified, decision.Status);
        Assert.Equal(new ValidationDiff(5, "20", "02"), decision.Record.Diff);
        Assert.Equal(ContentHash.Of("Pay 102 €"), decision.Record.ModifiedHash);
    }

    [Fact]
    public async Task What_is_changed_to_the_same_is_accepted()
    {
        using var desk = new Desk(OnePerson with { PermittedActions = [ValidationAction.Accept, ValidationAction.Reject] });
        Assert.Equal(RecommendationStatus.Accepted, (await desk.Validation.ModifyAsync(desk.Recommend(), Anna, "Pay 120 €")).Status);
    }

    [Fact]
    public async Task What_is_rejected_has_no_value()
    {
        using var desk = new Desk(OnePerson);
        var recommendation = desk.Recommend();
        var decision = await desk.Validation.RejectAsync(recommendation, Anna);

        Assert.Equal(RecommendationStatus.Rejected, decision.Status);
        Assert.False(decision.TryGetValue(out _));
        Assert.Equal(HumanValidationViolation.NotDecided, Assert.Throws<HumanValidationException>(() => decision.Value).Violation);
        await desk.RefusesAsync(HumanValidationViolation.AlreadyDecided, () => desk.Validation.AcceptAsync(recommendation, Anna));
    }

    [Fact]
    public async Task The_second_of_two_persons_decides_and_the_first_does_not()
    {
        using var desk = new Desk(TwoPersons);
        var recommendation = desk.Recommend();

        var first = await desk.Validation.AcceptAsync(recommendation, Anna);
        Assert.Equal(RecommendationStatus.Pending, first.Status);
        Assert.False(first.HasValue);
        await desk.RefusesAsync(HumanValidationViolation.SamePerson, () => desk.Validation.AcceptAsync(recommendation, Anna));

        Assert.Equal("Pay 120 €", (await desk.Validation.AcceptAsync(recommendation, Bruno)).Value);
    }

    [Fact]
    public async Task Where_the_entry_names_two_roles_each_of_two_persons_acts_in_one()
    {
        using var desk = new Desk(TwoRoles);
        var recommendation = desk.Recommend();
        await desk.Validation.AcceptAsync(recommendation, Anna);

        await desk.RefusesAsync(HumanValidationViolation.SameRole, () => desk.Validation.AcceptAsync(recommendation, Bruno));
        var decision = await desk.Validation.AcceptAsync(recommendation, Chloe);

        Assert.True(decision.HasValue);
        Assert.Equal("director", decision.Record.RoleId);
    }

    [Fact]
    public async Task Two_persons_agree_on_one_value_whoever_proposed_it()
    {
        using var desk = new Desk(TwoPersons);
        var recommendation = desk.Recommend();

        await desk.Validation.AcceptAsync(recommendation, Anna);
        Assert.False((await desk.Validation.ModifyAsync(recommendation, Bruno, "Pay 102 €")).HasValue);
        desk.Clock.Pass(TimeSpan.FromMinutes(1));
        Assert.Equal("Pay 102 €", (await desk.Validation.ModifyAsync(recommendation, Anna, "Pay 102 €")).Value);
    }

    [Fact]
    public async Task The_two_person_rule_of_the_use_case_binds_a_point_that_does_not_ask_for_two()
    {
        using var desk = new Desk(OnePerson, change: validation => validation with { TwoPersonRule = new TwoPersonRule { Required = true, AppliesTo = [Point] } });
        Assert.False((await desk.Validation.AcceptAsync(desk.Recommend(), Anna)).HasValue);
    }

    [Fact]
    public async Task One_person_is_enough_to_reject_what_two_must_accept()
    {
        using var desk = new Desk(TwoPersons);
        var recommendation = desk.Recommend();
        await desk.Validation.AcceptAsync(recommendation, Anna);
        Assert.Equal(RecommendationStatus.Rejected, (await desk.Validation.RejectAsync(recommendation, Bruno)).Status);
    }

    [Fact]
    public async Task Only_the_roles_of_the_point_decide()
    {
        using var desk = new Desk(OnePerson);
        await desk.RefusesAsync(HumanValidationViolation.RoleNotAllowed, () => desk.Validation.AcceptAsync(desk.Recommend(), David));
        await desk.RefusesAsync(HumanValidationViolation.RoleNotAllowed, () => desk.Validation.RejectAsync(desk.Recommend(), David));

        using var nobodys = new Desk(OnePerson with { Validators = null });
        await nobodys.RefusesAsync(HumanValidationViolation.NoValidators, () => nobodys.Validation.AcceptAsync(nobodys.Recommend(), Anna));
    }

    [Fact]
    public async Task Only_permitted_actions_are_possible()
    {
        using var desk = new Desk(OnePerson with { PermittedActions = [ValidationAction.Accept, ValidationAction.Reject] });
        await desk.RefusesAsync(HumanValidationViolation.ActionNotPermitted, () => desk.Validation.ModifyAsync(desk.Recommend(), Anna, "Pay 1 €"));
        await desk.RefusesAsync(HumanValidationViolation.ActionNotPermitted, () => desk.Validation.EscalateAsync(desk.Recommend(), Anna));
    }

    [Fact]
    public async Task A_reason_is_given_where_the_entry_asks_for_one()
    {
        using var always = new Desk(OnePerson with { ReasonRequired = true });
        await always.RefusesAsync(HumanValidationViolation.ReasonMissing, () => always.Validation.AcceptAsync(always.Recommend(), Anna, " "));

        using var recorded = new Desk(OnePerson with { Evidence = new ValidationEvidence { Recorded = ["reason"] } });
        await recorded.RefusesAsync(HumanValidationViolation.ReasonMissing, () => recorded.Validation.RejectAsync(recorded.Recommend(), Anna));
        Assert.True((await recorded.Validation.AcceptAsync(recorded.Recommend(), Anna)).HasValue);
    }

    [Fact]
    public async Task Evidence_that_must_be_recorded_must_be_there()
    {
        using var desk = new Desk(OnePerson with { Evidence = new ValidationEvidence { Recorded = ["aiVersion", "inputHash"] } });
        await desk.RefusesAsync(HumanValidationViolation.EvidenceMissing, () => desk.Validation.ProposeAsync(desk.Recommend()));
        await desk.RefusesAsync(HumanValidationViolation.EvidenceMissing, () => desk.Validation.AcceptAsync(desk.Recommend(origin: new RecommendationOrigin { InputHash = ContentHash.Of("a") }), Anna));
    }

    [Fact]
    public async Task Whoever_asked_the_AI_does_not_validate_where_independence_is_asked_for()
    {
        using var desk = new Desk(OnePerson with { Validators = OnePerson.Validators! with { IndependentOfRequester = true } });
        await desk.RefusesAsync(HumanValidationViolation.RequesterUnknown, () => desk.Validation.AcceptAsync(desk.Recommend(), Anna));
        var askedByAnna = desk.Recommend(origin: new RecommendationOrigin { RequesterId = Anna.Id });
        await desk.RefusesAsync(HumanValidationViolation.ValidatorIsRequester, () => desk.Validation.AcceptAsync(askedByAnna, Anna));
        Assert.True((await desk.Validation.AcceptAsync(askedByAnna, Bruno)).HasValue);
    }

    [Fact]
    public async Task What_must_be_shown_is_shown_to_each_validator_before_they_accept()
    {
        using var desk = new Desk(OnePerson with { MaterialShown = Everything });
        var recommendation = desk.Recommend();
        await desk.Validation.ShowAsync(recommendation, Anna, [ShownMaterial.Output]);
        await desk.Validation.ShowAsync(recommendation, Bruno, Everything);
        await desk.RefusesAsync(HumanValidationViolation.MaterialNotShown, () => desk.Validation.AcceptAsync(recommendation, Anna));

        await desk.Validation.ShowAsync(recommendation, Anna, [ShownMaterial.Input]);
        Assert.True((await desk.Validation.AcceptAsync(recommendation, Anna)).HasValue);
    }

    [Fact]
    public async Task Saying_no_needs_neither_material_nor_time()
    {
        using var desk = new Desk(OnePerson with { MaterialShown = Everything, MinimumReviewTime = IsoDuration.Parse("PT1M") });
        Assert.Equal(RecommendationStatus.Rejected, (await desk.Validation.RejectAsync(desk.Recommend(), Anna)).Status);
    }

    [Fact]
    public async Task The_output_stays_hidden_until_a_first_judgement()
    {
        using var desk = new Desk(OnePerson with { AiOutputHiddenUntilFirstJudgement = true, MaterialShown = Everything });
        var recommendation = desk.Recommend();
        await desk.Validation.ShowAsync(recommendation, Anna, [ShownMaterial.Input]);
        await desk.RefusesAsync(HumanValidationViolation.JudgementMissing, () => desk.Validation.ShowAsync(recommendation, Anna, [ShownMaterial.Output]));

        await desk.Validation.JudgeAsync(recommendation, Anna, "120 € due");
        await desk.Validation.ShowAsync(recommendation, Anna, [ShownMaterial.Output]);
        Assert.True((await desk.Validation.AcceptAsync(recommendation, Anna)).HasValue);
    }

    [Fact]
    public async Task A_review_takes_its_time_even_if_the_clock_is_set_back()
    {
        using var desk = new Desk(OnePerson with { MinimumReviewTime = IsoDuration.Parse("PT1M") });
        var recommendation = desk.Recommend();
        await desk.RefusesAsync(HumanValidationViolation.MaterialNotShown, () => desk.Validation.AcceptAsync(recommendation, Anna));
        await desk.Validation.ShowAsync(recommendation, Anna, Everything);
        desk.Clock.Pass(TimeSpan.FromSeconds(59));
        await desk.RefusesAsync(HumanValidationViolation.ReviewTooShort, () => desk.Validation.AcceptAsync(recommendation, Anna));
        desk.Clock.Pass(TimeSpan.FromHours(-1));
        await desk.RefusesAsync(HumanValidationViolation.ReviewTooShort, () => desk.Validation.AcceptAsync(recommendation, Anna));
        desk.Clock.Pass(TimeSpan.FromHours(1) + TimeSpan.FromSeconds(1));
        Assert.True((await desk.Validation.AcceptAsync(recommendation, Anna)).HasValue);
    }

    [Fact]
    public async Task Ten_items_opened_at_once_are_not_reviewed_at_once()
    {
        using var desk = new Desk(OnePerson with { MinimumReviewTime = IsoDuration.Parse("PT1M") });
        var items = AiRecommendation.ForEach(UseCase, Point, Enumerable.Range(1, 10).Select(i => $"Pay {i} €"), System.Text.Encoding.UTF8.GetBytes, new RecommendationOrigin { CreatedAt = desk.Clock.Now });
        foreach (var item in items)
        {
            await desk.Validation.ShowAsync(item, Anna, Everything);
        }

        desk.Clock.Pass(TimeSpan.FromMinutes(1));
        Assert.True((await desk.Validation.AcceptAsync(items[0], Anna)).HasValue);
        await desk.RefusesAsync(HumanValidationViolation.BulkAcceptance, () => desk.Validation.AcceptAsync(items[1], Anna));
        Assert.False((await desk.Validation.RejectAsync(items[2], Anna)).HasValue);
        desk.Clock.Pass(TimeSpan.FromMinutes(1));
        Assert.True((await desk.Validation.AcceptAsync(items[1], Anna)).HasValue);
    }

    [Fact]
    public async Task Without_a_minimum_review_time_a_loop_still_cannot_accept()
    {
        using var desk = new Desk(OnePerson);
        await desk.Validation.AcceptAsync(desk.Recommend(), Anna);
        await desk.RefusesAsync(HumanValidationViolation.BulkAcceptance, () => desk.Validation.AcceptAsync(desk.Recommend(), Anna));

        using var bulk = new Desk(OnePerson with { BulkApprovalAllowed = true });
        await bulk.Validation.AcceptAsync(bulk.Recommend(), Anna);
        Assert.True((await bulk.Validation.AcceptAsync(bulk.Recommend(), Anna)).HasValue);
    }

    [Theory]
    [InlineData(NoActionOutcome.Block, NoActionOutcome.Block)]
    [InlineData(NoActionOutcome.Expire, NoActionOutcome.Expire)]
    [InlineData(NoActionOutcome.ApplyOutput, NoActionOutcome.Block)]
    [InlineData(null, NoActionOutcome.Block)]
    public async Task Silence_is_never_approval(NoActionOutcome? stated, NoActionOutcome recorded)
    {
        using var desk = new Desk(OnePerson with { MaxDelay = IsoDuration.Parse("PT1H"), IfNoAction = stated });
        var recommendation = desk.Recommend();
        await desk.Validation.ProposeAsync(recommendation);
        desk.Clock.Pass(TimeSpan.FromMinutes(61));

        Assert.Equal(1, await desk.Validation.ExpireOverdueAsync());
        Assert.Equal(0, await desk.Validation.ExpireOverdueAsync());
        Assert.Equal(recorded, (await desk.RecordsAsync())[^1].Consequence);
        await desk.RefusesAsync(HumanValidationViolation.Expired, () => desk.Validation.AcceptAsync(recommendation, Anna));
        Assert.False((await desk.Validation.FindDecisionAsync(recommendation))!.HasValue);
    }

    [Fact]
    public async Task Whoever_comes_too_late_finds_it_expired_although_nobody_looked_before()
    {
        using var desk = new Desk(OnePerson with { MaxDelay = IsoDuration.Parse("PT1H") });
        var recommendation = desk.Recommend();
        await desk.Validation.ProposeAsync(recommendation);
        desk.Clock.Pass(TimeSpan.FromMinutes(61));
        Assert.Equal(HumanValidationViolation.Expired, (await Assert.ThrowsAsync<HumanValidationException>(() => desk.Validation.AcceptAsync(recommendation, Anna))).Violation);
        desk.Clock.Pass(TimeSpan.FromHours(-1));
        await desk.RefusesAsync(HumanValidationViolation.Expired, () => desk.Validation.AcceptAsync(recommendation, Anna));
    }

    [Fact]
    public async Task What_nobody_decides_in_time_goes_to_the_overseers_once()
    {
        using var desk = new Desk(OnePerson with { MaxDelay = IsoDuration.Parse("PT1H"), IfNoAction = NoActionOutcome.Escalate });
        var (first, second) = (desk.Recommend(), desk.Recommend("Pay 7 €"));
        await desk.Validation.ProposeAsync(first);
        await desk.Validation.ProposeAsync(second);
        desk.Clock.Pass(TimeSpan.FromMinutes(61));

        Assert.Equal(HumanValidationViolation.RoleNotAllowed, (await Assert.ThrowsAsync<HumanValidationException>(() => desk.Validation.AcceptAsync(first, Anna))).Violation);
        Assert.Equal("Pay 120 €", (await desk.Validation.AcceptAsync(first, Emma)).Value);
        await desk.Validation.ExpireOverdueAsync();
        desk.Clock.Pass(TimeSpan.FromMinutes(61));
        Assert.Equal(1, await desk.Validation.ExpireOverdueAsync());
        Assert.Equal(RecommendationStatus.Expired, (await desk.Validation.FindDecisionAsync(second))!.Status);
    }

    [Fact]
    public async Task Whoever_hands_a_decision_on_decides_it_no_more()
    {
        using var desk = new Desk(OnePerson with { Validators = new Validators { RoleIds = ["accountant"] } });
        var recommendation = desk.Recommend();
        await desk.RefusesAsync(HumanValidationViolation.EscalationRoleNotAllowed, () => desk.Validation.EscalateAsync(recommendation, Anna, toRoleId: "intern"));

        Assert.Equal(RecommendationStatus.Escalated, (await desk.Validation.EscalateAsync(recommendation, Chloe, "Unclear")).Status);
        await desk.RefusesAsync(HumanValidationViolation.HandedOn, () => desk.Validation.AcceptAsync(recommendation, Chloe));
        await desk.RefusesAsync(HumanValidationViolation.RoleNotAllowed, () => desk.Validation.AcceptAsync(recommendation, Anna));
        Assert.True((await desk.Validation.AcceptAsync(recommendation, David)).HasValue);
    }

    [Theory]
    [InlineData(UseCaseStatus.Proposed)]
    [InlineData(UseCaseStatus.Assessment)]
    [InlineData(UseCaseStatus.Suspended)]
    [InlineData(UseCaseStatus.Rejected)]
    [InlineData(UseCaseStatus.Retired)]
    public async Task Of_a_use_case_that_is_not_in_use_nothing_is_accepted_but_much_rejected(UseCaseStatus status)
    {
        using var desk = new Desk(OnePerson, status);
        await desk.RefusesAsync(HumanValidationViolation.UseCaseNotActive, () => desk.Validation.AcceptAsync(desk.Recommend(), Anna));
        Assert.Equal(RecommendationStatus.Rejected, (await desk.Validation.RejectAsync(desk.Recommend(), Anna)).Status);
    }

    [Fact]
    public async Task What_the_register_does_not_know_is_not_decided()
    {
        using var desk = new Desk(OnePerson);
        await desk.RefusesAsync(HumanValidationViolation.UseCaseUnknown, () => desk.Validation.AcceptAsync(AiRecommendation.For("other", Point, "a"), Anna));
        await desk.RefusesAsync(HumanValidationViolation.PointUnknown, () => desk.Validation.AcceptAsync(AiRecommendation.For(UseCase, "other", "a"), Anna));
    }

    [Fact]
    public async Task A_value_that_changes_after_it_was_recommended_is_not_accepted()
    {
        using var desk = new Desk(OnePerson);
        var amounts = new List<int> { 120 };
        var recommendation = AiRecommendation.For(UseCase, Point, amounts);
        amounts[0] = 12_000;
        await desk.RefusesAsync(HumanValidationViolation.OutputChanged, () => desk.Validation.AcceptAsync(recommendation, Anna));
    }

    [Fact]
    public async Task After_a_restart_what_is_pending_is_taken_up_again()
    {
        using var desk = new Desk(TwoPersons);
        var recommendation = desk.Recommend();
        await desk.Validation.AcceptAsync(recommendation, Anna);

        using var restarted = new Desk(TwoPersons, clock: desk.Clock, storage: desk.Storage);
        var pending = Assert.Single(await restarted.PendingAsync());
        Assert.Equal((recommendation.Id, "Booking", recommendation.OutputHash), (pending.RecommendationId, pending.Decision, pending.OutputHash));
        await restarted.RefusesAsync(HumanValidationViolation.OutputChanged, () => restarted.Validation.ResumeAsync(pending.RecommendationId, "Pay 9 €", System.Text.Encoding.UTF8.GetBytes));
        var resumed = await restarted.Validation.ResumeAsync(pending.RecommendationId, "Pay 120 €", System.Text.Encoding.UTF8.GetBytes);
        Assert.Equal("Pay 120 €", (await restarted.Validation.AcceptAsync(resumed, Bruno)).Value);
        Assert.Empty(await restarted.PendingAsync());
        Assert.Equal("Pay 120 €", (await restarted.Validation.FindDecisionAsync(recommendation))!.Value);
    }

    [Fact]
    public async Task What_was_changed_is_found_again_with_the_value_that_the_application_kept()
    {
        using var desk = new Desk(OnePerson);
        var recommendation = desk.Recommend();
        Assert.Null(await desk.Validation.FindDecisionAsync(recommendation));
        await desk.Validation.ModifyAsync(recommendation, Anna, "Pay 102 €");
        Assert.Equal("Pay 102 €", (await desk.Validation.FindDecisionAsync(recommendation, () => "Pay 102 €"))!.Value);
        await desk.RefusesAsync(HumanValidationViolation.OutputChanged, () => desk.Validation.FindDecisionAsync(recommendation, () => "Pay 1 €"));
        await desk.RefusesAsync(HumanValidationViolation.RecommendationUnknown, () => desk.Validation.ResumeAsync("nothing", "a", System.Text.Encoding.UTF8.GetBytes));
    }

    [Fact]
    public async Task A_screen_lists_what_its_validator_may_decide()
    {
        using var desk = new Desk(OnePerson with { MaxDelay = IsoDuration.Parse("PT1H") });
        await desk.Validation.ProposeAsync(desk.Recommend());
        var pending = Assert.Single(await desk.PendingAsync(Anna));
        Assert.Equal(desk.Clock.Now.AddHours(1), pending.DueAt);
        Assert.Equal(["accountant"], pending.RoleIds);
        Assert.Empty(await desk.PendingAsync(David));
        desk.Clock.Pass(TimeSpan.FromHours(2));
        Assert.Empty(await desk.PendingAsync(Anna));
    }

    [Fact]
    public async Task A_stream_is_decided_as_a_whole()
    {
        using var desk = new Desk(OnePerson);
        var recommendation = await AiRecommendation.ForAsync(UseCase, Point, Parts());
        Assert.Equal("Pay 120 €", (await desk.Validation.AcceptAsync(recommendation, Anna)).Value);
        await Assert.ThrowsAsync<InvalidOperationException>(() => AiRecommendation.ForAsync(UseCase, Point, Parts(fails: true)));

        static async IAsyncEnumerable<string> Parts(bool fails = false)
        {
            yield return "Pay ";
            await Task.Yield();
            yield return fails ? throw new InvalidOperationException() : "120 €";
        }
    }

    [Fact]
    public async Task Two_who_decide_at_the_same_time_do_not_both_decide()
    {
        for (int i = 0; i < 50; i++)
        {
            using var desk = new Desk(OnePerson);
            var recommendation = desk.Recommend();
            var acts = new[] { Anna, Bruno }.Select(person => Task.Run(() => desk.Validation.AcceptAsync(recommendation, person))).ToList();
            await Task.WhenAll(acts.Select(act => act.ContinueWith(_ => { }, TaskScheduler.Default)));
            Assert.Equal(1, acts.Count(act => act.IsCompletedSuccessfully));
            Assert.Equal(2, (await desk.RecordsAsync()).Count);
        }
    }

    [Fact]
    public void A_pseudonym_is_the_same_for_one_person_and_tells_nothing_without_the_key()
    {
        Assert.Equal(Anna.Id, Person("anna", "other").Id);
        Assert.NotEqual(Anna.Id, Bruno.Id);
        Assert.NotEqual(Anna.Id, Validator.Create("anna", new byte[32]).Id);
        Assert.Equal(32, Anna.Id.Length);
        Assert.Throws<ArgumentException>(() => Validator.Create("anna", new byte[31]));
        Assert.Throws<ArgumentException>(() => Validator.Create(" ", new byte[32]));
        Assert.Equal(["director"], Chloe.As("director").RoleIds);
        Assert.Throws<ArgumentException>(() => Anna.As("director"));
    }

    [Fact]
    public async Task Whoever_is_to_decide_is_told_what_they_may_do_and_what_they_need()
    {
        using var desk = new Desk(TwoPersons with
        {
            PermittedActions = [ValidationAction.Accept, ValidationAction.Reject, ValidationAction.Rerun],
            Evidence = new ValidationEvidence { Recorded = ["reason"] },
            MaterialShown = [ShownMaterial.Output],
            MinimumReviewTime = IsoDuration.Parse("PT10S"),
            AiOutputHiddenUntilFirstJudgement = true,
        });
        var recommendation = desk.Recommend();
        await desk.Validation.ProposeAsync(recommendation);

        var pending = Assert.Single(await desk.PendingAsync(Anna));
        Assert.Equal([ValidationAction.Accept, ValidationAction.Reject], pending.PermittedActions);
        Assert.Equal([ValidationAction.Reject], pending.ReasonRequiredFor);
        Assert.Equal([ShownMaterial.Output], pending.MaterialShown);
        Assert.Equal(IsoDuration.Parse("PT10S"), pending.MinimumReviewTime);
        Assert.True(pending.IsOutputHiddenUntilJudgement);
        Assert.Equal((2, 2), (pending.PersonsNeeded, pending.PersonsStillNeeded));
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, null)]
    public async Task How_many_are_still_needed_is_told_unless_each_is_to_judge_alone(bool isSeparate, int? stillNeeded)
    {
        using var desk = new Desk(TwoPersons with { Validators = TwoPersons.Validators! with { SeparateVerification = isSeparate } });
        await desk.Validation.AcceptAsync(desk.Recommend(), Anna);
        Assert.Equal(stillNeeded, Assert.Single(await desk.PendingAsync()).PersonsStillNeeded);
    }

    [Fact]
    public async Task What_is_overdue_is_listed_until_the_journal_says_so()
    {
        using var desk = new Desk(OnePerson with { MaxDelay = IsoDuration.Parse("P1D") });
        var recommendation = desk.Recommend();
        await desk.Validation.ProposeAsync(recommendation);
        Assert.Empty(await desk.OverdueAsync());

        desk.Clock.Now += TimeSpan.FromHours(25);
        Assert.Empty(await desk.PendingAsync());
        Assert.Equal(recommendation.Id, Assert.Single(await desk.OverdueAsync()).RecommendationId);

        await desk.Validation.ExpireOverdueAsync();
        Assert.Empty(await desk.OverdueAsync());
    }
}
