namespace AiGovernance.Tool.Tests.BadInput;

/// <summary>Results that have nowhere to go: one line, the right exit code, and no half of a file.</summary>
public sealed class OutputTests(Workplace place) : IClassFixture<Workplace>
{
    public static TheoryData<string> Lines => [.. CommandLines.Writing];

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task An_existing_file_stays_unless_it_is_given_up(string line)
    {
        string path = place.Write("there", "mine");
        (await place.RunAsync(line, "--output", "there")).FailsWithOneLine(ExitCode.WrongInput);
        Assert.Equal("mine", await File.ReadAllTextAsync(path));

        var replaced = await place.RunAsync(line, "--output", "there", "--force");
        Assert.True(replaced.ExitCode is ExitCode.Ok or ExitCode.Findings, replaced.Error);
        Assert.Empty(replaced.Output);
        Assert.True(new FileInfo(path).Length > 60);
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task A_place_that_cannot_be_is_one_line(string line)
    {
        string[] before = Files();
        foreach (string impossible in new[] { "missing/out", "r.json/out", "code", "out\0", "" })
        {
            (await place.RunAsync(line, "--output", impossible, "--force")).FailsWithOneLine(ExitCode.WrongInput);
        }

        Assert.Equal(before, Files());
    }

    [ReadOnlyTheory]
    [MemberData(nameof(Lines))]
    public async Task A_folder_that_may_not_be_written_to_stays_as_it_is(string line)
    {
        using var locked = new ReadOnlyFolder(place.PathOf("locked"));
        (await place.RunAsync(line, "--output", "locked/out")).FailsWithOneLine(ExitCode.WrongInput);
        Assert.Empty(Directory.GetFileSystemEntries(place.PathOf("locked")));
    }

    [Fact]
    public async Task A_link_stays_one_and_its_target_is_written()
    {
        string target = place.Write("target", "mine");
        File.CreateSymbolicLink(place.PathOf("link"), target);
        Assert.Equal(0, (await place.RunAsync("export --to csv --register r.json", "--output", "link", "--force")).ExitCode);
        Assert.NotNull(new FileInfo(place.PathOf("link")).LinkTarget);
        Assert.NotEqual("mine", await File.ReadAllTextAsync(target));
    }

    [ReadOnlyTheory]
    [InlineData("r.json")]
    [InlineData("")]
    public async Task A_register_is_not_begun_where_it_cannot_be_written(string existing)
    {
        string folder = Directory.CreateDirectory(place.PathOf("adopt")).FullName;
        File.Copy(place.PathOf("code/App.cs"), Path.Combine(folder, "App.cs"), overwrite: true);
        string content = existing.Length > 0 ? await File.ReadAllTextAsync(place.PathOf(existing)) : "";
        if (content.Length > 0)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "ai-register.json"), content);
        }

        string[] before = Directory.GetFiles(folder);
        using (new ReadOnlyFolder(folder))
        {
            (await place.RunAsync("init --from-code adopt --loose --organisation A --address B --email c@d.example")).FailsWithOneLine(ExitCode.WrongInput);
            Assert.Equal(before, Directory.GetFiles(folder));
        }
    }

    private string[] Files() => [.. Directory.GetFileSystemEntries(place.Folder).Order(StringComparer.Ordinal)];
}
