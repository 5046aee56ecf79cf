namespace AiGovernance.EntityFrameworkCore.Tests;

public sealed class RequestGroupsTests
{
    [Fact]
    public async Task What_comes_while_a_group_is_worked_on_is_the_next_group()
    {
        var sizes = new List<int>();
        var goOn = new SemaphoreSlim(0);
        await using var groups = Groups(async group =>
        {
            sizes.Add(group.Count);
            await goOn.WaitAsync();
            Answer(group);
        });
        var first = Ask(groups);
        while (sizes.Count == 0)
        {
            await Task.Delay(1);
        }

        var others = Enumerable.Range(0, 5).Select(_ => Ask(groups)).ToList();
        goOn.Release(2);
        await Task.WhenAll(others.Append(first));
        Assert.Equal([1, 5], sizes);
    }

    [Fact]
    public async Task When_nothing_is_asked_for_a_while_it_rests_and_works_again_when_asked()
    {
        var rests = new SemaphoreSlim(0);
        var groups = Groups(
            group =>
            {
                Answer(group);
                return Task.CompletedTask;
            },
            () =>
            {
                rests.Release();
                return ValueTask.CompletedTask;
            });
        for (int i = 0; i < 2; i++)
        {
            await Ask(groups);
            Assert.True(await rests.WaitAsync(TimeSpan.FromSeconds(30)));
        }

        Assert.False(await rests.WaitAsync(TimeSpan.FromMilliseconds(100))); // Whoever rests does not rest again.
        await groups.DisposeAsync();
        Assert.Equal(1, rests.CurrentCount);
        Assert.False(groups.TryAdd(new SnapshotRequest("late", null)));
    }

    private static RequestGroups<SnapshotRequest, ValidationSnapshot> Groups(Func<IReadOnlyList<SnapshotRequest>, Task> work, Func<ValueTask>? rest = null)
        => new(work, rest ?? (() => ValueTask.CompletedTask), restAfter: TimeSpan.FromMilliseconds(20));

    private static Task<ValidationSnapshot> Ask(RequestGroups<SnapshotRequest, ValidationSnapshot> groups)
    {
        var request = new SnapshotRequest("any", reviewer: null);
        Assert.True(groups.TryAdd(request));
        return request.Done;
    }

    private static void Answer(IReadOnlyList<SnapshotRequest> group)
    {
        foreach (var request in group)
        {
            request.Complete(new ValidationSnapshot(request.RecommendationId, []));
        }
    }
}
