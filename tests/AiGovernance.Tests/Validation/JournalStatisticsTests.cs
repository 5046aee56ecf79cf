using static AiGovernance.Tests.Validation.Desk;

namespace AiGovernance.Tests.Validation;

public sealed class JournalStatisticsTests
{
    [Fact]
    public async Task Statistics_say_how_often_each_role_says_no_and_how_long_it_takes()
    {
        using var desk = new Desk(OnePerson with { Validators = new Validators { RoleIds = ["accountant", "director"] }, MaxDelay = IsoDuration.Parse("P1D") });
        await ReviewAsync(10, item => desk.Validation.AcceptAsync(item, Anna), Anna);
        await ReviewAsync(30, item => desk.Validation.ModifyAsync(item, Anna, "Pay 1 €"), Anna);
        await ReviewAsync(20, item => desk.Validation.RejectAsync(item, Bruno), Bruno);
        await ReviewAsync(5, item => desk.Validation.EscalateAsync(item, David), David);
        await desk.Validation.ProposeAsync(desk.Recommend());
        desk.Clock.Pass(TimeSpan.FromDays(2));
        await desk.Validation.ExpireOverdueAsync();

        var statistics = JournalStatistics.Of(await desk.RecordsAsync());

        Assert.Equal(
            [
                new ValidationCounts(UseCase, "accountant", 1, 1, 1, 0) { MedianReviewTime = TimeSpan.FromSeconds(20) },
                new ValidationCounts(UseCase, "director", 0, 0, 0, 1) { MedianReviewTime = TimeSpan.FromSeconds(5) },
            ],
            statistics.Counts);
        Assert.Equal(2, statistics.Expired[UseCase]); // The escalated one too.

        async Task ReviewAsync(int seconds, Func<AiRecommendation<string>, Task> act, Validator validator)
        {
            var item = desk.Recommend();
            await desk.Validation.ProposeAsync(item);
            desk.Clock.Pass(TimeSpan.FromMinutes(5));
            await desk.Validation.ShowAsync(item, validator, [ShownMaterial.Output]);
            desk.Clock.Pass(TimeSpan.FromSeconds(seconds));
            await act(item);
        }
    }

    [Fact]
    public void A_register_is_judged_by_what_its_validators_do()
    {
        var journal = JournalStatistics.Of([new ValidationCounts("cv-screening", "recruiter", 200, 0, 0, 0)]);
        var register = ExampleRegister.Load();
        var asOf = IsoDate.Parse("2026-11-24");
        Assert.Equal(["AIG4018"], register.Validate(asOf, journal).Select(finding => finding.Id).Except(register.Validate(asOf).Select(finding => finding.Id)));
    }
}
