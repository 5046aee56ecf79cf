namespace Lemaire.Documents.Products;

/// <summary>Which product sheets the e-commerce manager reads before they go online.</summary>
public static class ReviewPolicy
{
    private const double SampleRate = 0.2;

    // Words that promise something: they need proof before a customer reads them.
    private static readonly string[] Claims =
        ["garanti", "écologique", "éco-responsable", "durable", "inusable", "certifié", "sans danger", "naturel"];

    public static bool RequiresReview(string text, bool newCategory) =>
        newCategory
        || Claims.Any(claim => text.Contains(claim, StringComparison.OrdinalIgnoreCase))
        || Random.Shared.NextDouble() < SampleRate;
}
