using System.Text.Json;
using System.Text.Json.Serialization;

namespace AiGovernance.AspNetCore.Tests;

/// <summary>
/// An application writes types of the library with its own JSON source generation. That it compiles is half of the test:
/// this project sees no internals of the library, and warnings are errors.
/// </summary>
public sealed class ApplicationJsonTests
{
    [Fact]
    public void Words_are_those_of_the_register()
    {
        var screen = new Screen([ShownMaterial.Input, ShownMaterial.Limits], RecommendationStatus.Escalated, IsoDuration.Parse("PT10S"), new IsoDate(2026, 11, 25));
        string json = JsonSerializer.Serialize(screen, ApplicationJson.Default.Screen);
        Assert.Equal("""{"Material":["input","limits"],"Status":"escalated","Minimum":"PT10S","Due":"2026-11-25"}""", json);
        Assert.Equal(screen.Material, JsonSerializer.Deserialize(json, ApplicationJson.Default.Screen)!.Material);
    }

    [Fact]
    public void Records_and_what_waits_can_be_written()
    {
        var record = new ValidationRecord { Action = RecordedAction.Show, RecordedAt = DateTimeOffset.UnixEpoch, Material = [ShownMaterial.Output], Consequence = NoActionOutcome.Block };
        Assert.Contains("\"Material\":[\"output\"]", JsonSerializer.Serialize(record, ApplicationJson.Default.ValidationRecord));

        var pending = new PendingValidation("id", "invoices", "book", null, RecommendationStatus.Pending, DateTimeOffset.UnixEpoch, null, [], "hash") { PermittedActions = [ValidationAction.Accept] };
        Assert.Contains("\"PermittedActions\":[\"accept\"]", JsonSerializer.Serialize(pending, ApplicationJson.Default.PendingValidation));
    }
}

internal sealed record Screen(IReadOnlyList<ShownMaterial> Material, RecommendationStatus Status, IsoDuration Minimum, IsoDate Due);

[JsonSerializable(typeof(Screen))]
[JsonSerializable(typeof(ValidationRecord))]
[JsonSerializable(typeof(PendingValidation))]
[JsonSerializable(typeof(JournalVerification))]
[JsonSerializable(typeof(HumanDecision<string>))]
[JsonSerializable(typeof(JournalStatistics))]
internal sealed partial class ApplicationJson : JsonSerializerContext;
