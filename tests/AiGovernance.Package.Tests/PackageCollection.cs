namespace AiGovernance.Package.Tests;

/// <summary>Packs once for all tests of this project.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackedLibrary>
{
    public const string Name = "package";
}
