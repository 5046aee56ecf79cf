using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>The roles of the AI Act. Article 3.</summary>
[JsonConverter(typeof(VocabularyConverter<AiActRole>))]
public enum AiActRole
{
    /// <summary>
    /// Develops the system, or has it developed, and puts it on the market or into service under its own name. AI Act
    /// Article 3(3).
    /// </summary>
    Provider,

    /// <summary>Uses the system under its own authority, not privately. AI Act Article 3(4).</summary>
    Deployer,

    /// <summary>Acts in the Union for a provider outside it. AI Act Article 3(5).</summary>
    AuthorisedRepresentative,

    /// <summary>Places on the market a system that bears the name of somebody outside the Union. AI Act Article 3(6).</summary>
    Importer,

    /// <summary>Makes a system available without being provider or importer. AI Act Article 3(7).</summary>
    Distributor,

    /// <summary>Any of these, not said which. AI Act Article 3(8).</summary>
    Operator,

    /// <summary>Puts the system into its own product, under its own name. AI Act Article 25(3).</summary>
    ProductManufacturer,

    /// <summary>Builds a system on a model, its own or another's. AI Act Article 3(68).</summary>
    DownstreamProvider,
}
