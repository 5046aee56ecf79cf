using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>How an AI service is delivered.</summary>
[JsonConverter(typeof(VocabularyConverter<AiServiceKind>))]
public enum AiServiceKind
{
    /// <summary>An API that the vendor hosts and code calls.</summary>
    HostedApi,

    /// <summary>An application that the vendor hosts and people use.</summary>
    Saas,

    /// <summary>An AI function inside a product bought for something else.</summary>
    EmbeddedFeature,

    /// <summary>A model that runs on machines the organisation controls.</summary>
    SelfHostedModel,

    /// <summary>A library that computes inside the organisation's own program.</summary>
    Library,
}
