namespace AiGovernance.Analyzers.Tests.Flow;

/// <summary>The types that hold human validation, as far as code under test uses them.</summary>
internal static class ValidationTypes
{
    /// <summary>Nothing if the library has them itself.</summary>
    public static string Missing => typeof(AiUseCaseAttribute).Assembly.GetType("AiGovernance.AiRecommendation") is null ? Source : "";

    public const string Source = """
        namespace AiGovernance
        {
            public static class AiRecommendation { public static AiRecommendation<T> For<T>(string useCase, string point, T proposal) => new(proposal); }
            public sealed class AiRecommendation<T>(T proposal) { public T Proposal { get; } = proposal; public string Id => ""; }
            public sealed class HumanDecision<T>(T value) { public T Value { get; } = value; public bool IsAccepted => true; }
            public sealed record Validator(string Role);
            public interface IHumanValidation
            {
                System.Threading.Tasks.Task SubmitAsync<T>(AiRecommendation<T> recommendation);
                System.Threading.Tasks.Task<HumanDecision<T>> AcceptAsync<T>(AiRecommendation<T> recommendation, Validator validator, string reason);
                System.Threading.Tasks.Task<HumanDecision<T>> ModifyAsync<T>(AiRecommendation<T> recommendation, Validator validator, T value, string reason);
            }
        }
        """;
}
