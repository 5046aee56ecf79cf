namespace AiGovernance.Package.Tests;

/// <summary>Builds and starts the sample once, and not while another test builds it too.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OneSample : ICollectionFixture<RunningSample>
{
    public const string Name = "sample";
}
