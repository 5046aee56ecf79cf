using System.Buffers.Binary;

namespace AiGovernance.Package.Tests;

/// <summary>What a reader of a package's page, and whoever debugs into it, finds there.</summary>
[Collection(OnePackage.Name)]
public class PackageQualityTests(PackedLibrary package)
{
    public static TheoryData<string> Ids =>
    [
        "AiGovernance", "AiGovernance.Exports", "AiGovernance.Extensions.AI", "AiGovernance.AspNetCore",
        "AiGovernance.EntityFrameworkCore", "AiGovernance.Tool", "AiGovernance.Templates",
    ];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_package_says_what_it_is_where_it_comes_from_and_under_which_licence(string id)
    {
        var nupkg = new Nupkg(package.FileOf(id));
        Assert.Equal(id, nupkg.Value("id"));
        Assert.Equal(("MIT", "expression"), (nupkg.Value("license"), nupkg.Element("license")!.Attribute("type")!.Value));
        Assert.InRange(nupkg.Value("description")!.Length, 80, 400);
        Assert.Contains("ai-act", nupkg.Value("tags")!.Split(' '));
        Assert.Equal(Checkout.RepositoryUrl, nupkg.Value("projectUrl"));
        Assert.StartsWith(Checkout.RepositoryUrl, nupkg.Value("releaseNotes"), StringComparison.Ordinal);
        var repository = nupkg.Element("repository")!;
        Assert.Equal(
            ["git", Checkout.RepositoryUrl, Checkout.Commit],
            new[] { "type", "url", "commit" }.Select(name => repository.Attribute(name)?.Value));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_package_has_a_readme_of_its_own_and_an_icon(string id)
    {
        var nupkg = new Nupkg(package.FileOf(id));
        string readme = System.Text.Encoding.UTF8.GetString(nupkg[nupkg.Value("readme")!]);
        Assert.StartsWith(id == "AiGovernance.Tool" ? "# aigov\n" : $"# {id}\n", readme.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        // On the page of a package a relative link leads nowhere.
        Assert.DoesNotContain("](", readme, StringComparison.Ordinal);

        byte[] icon = nupkg[nupkg.Value("icon")!];
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], icon[..4]);
        Assert.Equal((128, 128), (BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20))));
        Assert.InRange(icon.Length, 1, 20_000);
    }

    [Theory]
    [InlineData("AiGovernance.Exports", "AiGovernance", "MiniExcel")]
    [InlineData("AiGovernance.Extensions.AI", "AiGovernance", "Microsoft.Extensions.AI", "Microsoft.Extensions.Options")]
    [InlineData("AiGovernance.AspNetCore", "AiGovernance.Exports", "AiGovernance.Extensions.AI")]
    [InlineData("AiGovernance.EntityFrameworkCore", "AiGovernance", "Microsoft.EntityFrameworkCore.Sqlite", "Npgsql.EntityFrameworkCore.PostgreSQL")]
    public void A_package_depends_on_the_library_and_what_it_is_made_for(string id, params string[] dependencies)
        => Assert.Equal(
            dependencies,
            new Nupkg(package.FileOf(id)).Metadata.Descendants().Where(element => element.Name.LocalName == "dependency")
                .Select(dependency => dependency.Attribute("id")!.Value).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("AiGovernance.Tool")]
    [InlineData("AiGovernance.Templates")]
    public void Tool_and_templates_depend_on_no_package(string id)
        => Assert.DoesNotContain(new Nupkg(package.FileOf(id)).Metadata.Descendants(), element => element.Name.LocalName == "dependency");

    // The SDK leaves this file behind when it compared the assemblies of the package's frameworks with one another.
    [Theory]
    [InlineData("AiGovernance")]
    [InlineData("AiGovernance.Exports")]
    [InlineData("AiGovernance.Extensions.AI")]
    public void The_frameworks_of_a_library_were_validated_against_each_other(string id)
        => Assert.NotEmpty(Directory.GetFiles(Path.Combine(package.Sources, "src", id, "obj"), "*ValidatePackage.semaphore", SearchOption.AllDirectories));

    [Theory]
    [InlineData("AiGovernance", "lib/net10.0/AiGovernance")]
    [InlineData("AiGovernance", "lib/netstandard2.0/AiGovernance")]
    [InlineData("AiGovernance.Exports", "lib/net10.0/AiGovernance.Exports")]
    [InlineData("AiGovernance.Exports", "lib/netstandard2.0/AiGovernance.Exports")]
    [InlineData("AiGovernance.Extensions.AI", "lib/net10.0/AiGovernance.Extensions.AI")]
    [InlineData("AiGovernance.Extensions.AI", "lib/netstandard2.0/AiGovernance.Extensions.AI")]
    [InlineData("AiGovernance.AspNetCore", "lib/net10.0/AiGovernance.AspNetCore")]
    [InlineData("AiGovernance.EntityFrameworkCore", "lib/net10.0/AiGovernance.EntityFrameworkCore")]
    [InlineData("AiGovernance.Tool", "tools/net10.0/any/aigov")]
    [InlineData("AiGovernance.Tool", "tools/net10.0/any/AiGovernance")]
    public void A_debugger_finds_symbols_and_sources(string id, string assembly)
        => new SymbolFile(new Nupkg(package.FileOf(id))[assembly + ".dll"], new Nupkg(package.FileOf(id, "snupkg"))[assembly + ".pdb"]).LeadsToSources();

    [Fact]
    public void An_analyzer_carries_its_symbols()
        => Assert.All(
            new Nupkg(package.File).Entries.Where(entry => entry.StartsWith("analyzers/", StringComparison.Ordinal) && entry.EndsWith(".dll", StringComparison.Ordinal) && !entry.EndsWith(".resources.dll", StringComparison.Ordinal)),
            entry => new SymbolFile(new Nupkg(package.File)[entry], null).LeadsToSources());
}
