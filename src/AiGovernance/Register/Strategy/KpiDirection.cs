using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>Which way an indicator should move.</summary>
[JsonConverter(typeof(VocabularyConverter<KpiDirection>))]
public enum KpiDirection
{
    /// <summary>More is better.</summary>
    Increase,

    /// <summary>Less is better.</summary>
    Decrease,

    /// <summary>It should stay where it is.</summary>
    Maintain,
}
