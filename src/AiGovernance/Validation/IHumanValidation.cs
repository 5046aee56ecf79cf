using System.Text.Json.Serialization.Metadata;

namespace AiGovernance;

/// <summary>
/// An AI may recommend, a human must validate: lets authorised humans decide recommendations as their register entry
/// says. No record, no decision: what these methods return is in the journal already.
/// </summary>
/// <remarks>
/// Every method throws <see cref="HumanValidationException"/> if the act would break a clause of the entry, and
/// <see cref="ValidationJournalException"/> if the journal cannot hold the record; the recommendation then stays as it was.
/// </remarks>
public interface IHumanValidation
{
    /// <summary>Makes a recommendation known, so that it is listed as pending and its delay runs. The other methods do so themselves.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="recommendation">The recommendation.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    Task ProposeAsync<T>(AiRecommendation<T> recommendation, CancellationToken cancellationToken = default);

    /// <summary>
    /// Notes that material was shown to a validator: from then on their review time runs, once all that the entry wants
    /// shown (<see cref="ValidationPoint.MaterialShown"/>) has been.
    /// </summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="recommendation">The recommendation.</param>
    /// <param name="validator">Who sees it.</param>
    /// <param name="material">What they see.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    Task ShowAsync<T>(AiRecommendation<T> recommendation, Validator validator, IReadOnlyCollection<ShownMaterial> material, CancellationToken cancellationToken = default);

    /// <summary>
    /// Notes what a validator thinks before seeing the output, where the entry hides it until then
    /// (<see cref="ValidationPoint.AiOutputHiddenUntilFirstJudgement"/>). AI Act Article 14(4)(b).
    /// </summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="recommendation">The recommendation.</param>
    /// <param name="validator">Who judges.</param>
    /// <param name="judgement">Their judgement, in a few words. The journal keeps it as it is.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    Task JudgeAsync<T>(AiRecommendation<T> recommendation, Validator validator, string judgement, CancellationToken cancellationToken = default);

    /// <summary>A human accepts the output as it is. The decision has a value once as many persons agree as the entry asks for.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="recommendation">The recommendation.</param>
    /// <param name="validator">Who accepts.</param>
    /// <param name="reason">Why. The journal keeps it as it is.</param>
    /// <param name="cancellationToken">Gives up waiting; the decision may have been recorded nevertheless.</param>
    Task<HumanDecision<T>> AcceptAsync<T>(AiRecommendation<T> recommendation, Validator validator, string? reason = null, CancellationToken cancellationToken = default);

    /// <summary>A human changes the output. Where several persons must agree, they agree on one value, whoever proposed it.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="recommendation">The recommendation.</param>
    /// <param name="validator">Who changes it.</param>
    /// <param name="value">The value the human wants. One that equals the output counts as acceptance.</param>
    /// <param name="reason">Why. The journal keeps it as it is.</param>
    /// <param name="cancellationToken">Gives up waiting; the decision may have been recorded nevertheless.</param>
    Task<HumanDecision<T>> ModifyAsync<T>(AiRecommendation<T> recommendation, Validator validator, T value, string? reason = null, CancellationToken cancellationToken = default);

    /// <summary>A human rejects the output: it may not be used. One person is enough, at any time.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="recommendation">The recommendation.</param>
    /// <param name="validator">Who rejects.</param>
    /// <param name="reason">Why. The journal keeps it as it is.</param>
    /// <param name="cancellationToken">Gives up waiting; the decision may have been recorded nevertheless.</param>
    Task<HumanDecision<T>> RejectAsync<T>(AiRecommendation<T> recommendation, Validator validator, string? reason = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// A human hands the decision to someone else, who then decides alone what was judged so far. Whoever hands it on
    /// decides no more.
    /// </summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="recommendation">The recommendation.</param>
    /// <param name="validator">Who hands it on.</param>
    /// <param name="reason">Why. The journal keeps it as it is.</param>
    /// <param name="toRoleId">The role that is to decide: one of the point's, an overseer or the owner of the use case; the latter two if not stated.</param>
    /// <param name="cancellationToken">Gives up waiting; the act may have been recorded nevertheless.</param>
    Task<HumanDecision<T>> EscalateAsync<T>(AiRecommendation<T> recommendation, Validator validator, string? reason = null, string? toRoleId = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// What was decided about a recommendation, for instance after a restart; null if the journal does not know it. Of a
    /// modified one the journal holds no more than the hash: the value comes from the application.
    /// </summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="recommendation">The recommendation.</param>
    /// <param name="modified">The value that humans decided for, if they changed it.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    Task<HumanDecision<T>?> FindDecisionAsync<T>(AiRecommendation<T> recommendation, Func<T>? modified = null, CancellationToken cancellationToken = default);

    /// <summary>Takes up a recommendation made earlier, by another process for instance, whose value the application kept.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="recommendationId">The id of the recommendation.</param>
    /// <param name="value">The value, which must be the one recommended.</param>
    /// <param name="canonicalForm">The canonical form with which it was made.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    Task<AiRecommendation<T>> ResumeAsync<T>(string recommendationId, T value, Func<T, byte[]> canonicalForm, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="ResumeAsync{T}(string, T, Func{T, byte[]}, CancellationToken)"/>
    /// <param name="typeInfo">The JSON form with which it was made.</param>
#pragma warning disable CS1573 // The other parameters are inherited.
    Task<AiRecommendation<T>> ResumeAsync<T>(string recommendationId, T value, JsonTypeInfo<T> typeInfo, CancellationToken cancellationToken = default);
#pragma warning restore CS1573

    /// <summary>The recommendations that wait for a human and are not overdue, oldest first.</summary>
    /// <param name="useCaseId">Only those of this use case.</param>
    /// <param name="validator">Only those for which this person has a role.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    IAsyncEnumerable<PendingValidation> GetPendingAsync(string? useCaseId = null, Validator? validator = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// The recommendations on which nobody acted in time and of which the journal does not say so yet, oldest first:
    /// <see cref="ExpireOverdueAsync"/> records them.
    /// </summary>
    /// <param name="useCaseId">Only those of this use case.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    IAsyncEnumerable<PendingValidation> GetOverdueAsync(string? useCaseId = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Records what the entry states for recommendations on which nobody acted in time; to be called now and then. It
    /// never gives a value. Without it, the next act on an overdue recommendation records it.
    /// </summary>
    /// <param name="cancellationToken">Ends the work; what is recorded stays recorded.</param>
    /// <returns>How many were overdue.</returns>
    Task<int> ExpireOverdueAsync(CancellationToken cancellationToken = default);
}
