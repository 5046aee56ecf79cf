using System.Globalization;

namespace AiGovernance.Accuracy.Tests;

/// <summary>So many of so many.</summary>
internal sealed record Share(int Part, int Whole)
{
    public double Value => Whole == 0 ? 1 : (double)Part / Whole;

    public static Share Total(IEnumerable<Share> shares) => shares.Aggregate(new Share(0, 0), (left, right) => new(left.Part + right.Part, left.Whole + right.Whole));

    public override string ToString() => Whole == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{Part} of {Whole} ({Value * 100:0.#} %)");
}
