namespace AiGovernance.Package.Tests;

/// <summary>Whoever packs the same commit gets the same bytes, wherever his clone lies.</summary>
[Collection(OnePackage.Name)]
public class ReproducibilityTests(PackedLibrary package)
{
    [Fact]
    public void Two_clones_of_a_commit_give_the_same_packages()
    {
        string second = Path.Combine(package.Folder, "second clone", "packages");
        new Checkout(Path.Combine(package.Folder, "second clone")).Pack(second, package.Version);

        string[] files = [.. Directory.GetFiles(package.Packages).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
        Assert.Equal(files, Directory.GetFiles(second).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(files, file =>
        {
            var (one, other) = (new Nupkg(Path.Combine(package.Packages, file)), new Nupkg(Path.Combine(second, file)));
            Assert.Equal(one.Entries, other.Entries);
            Assert.All(one.Entries, entry => Assert.True(one[entry].AsSpan().SequenceEqual(other[entry]), $"{file}: {entry} differs"));
            Assert.True(
                File.ReadAllBytes(Path.Combine(package.Packages, file)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(second, file))),
                $"{file} has the same entries in other bytes");
        });
    }
}
