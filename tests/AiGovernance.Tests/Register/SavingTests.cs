namespace AiGovernance.Tests.Register;

public sealed class SavingTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Target => folder.File("ai-register.json");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_was_saved_loads_equal()
    {
        ExampleRegister.Load().Save(Target);

        Assert.Equal(ExampleRegister.Load(), AiRegister.Load(Target));
        Assert.EndsWith("}\n", File.ReadAllText(Target), StringComparison.Ordinal);
        Assert.Equal(["ai-register.json"], folder.FileNames);
    }

    [Fact]
    public void Saving_replaces_the_whole_file()
    {
        File.WriteAllText(Target, new string('x', 1_000_000));

        ExampleRegister.Load().Save(Target);

        Assert.Equal(ExampleRegister.Load(), AiRegister.Load(Target));
    }

    [Fact]
    public void A_failure_leaves_the_old_file_and_nothing_else()
    {
        File.WriteAllText(Target, "old");

        Assert.Throws<IOException>(() => AtomicFile.Write(Target, stream =>
        {
            stream.Write("half of the n"u8);
            throw new IOException("The disk is full.");
        }));

        Assert.Equal("old", File.ReadAllText(Target));
        Assert.Equal(["ai-register.json"], folder.FileNames);
    }

    [Fact]
    public void A_target_that_is_a_folder_is_left_alone()
    {
        Directory.CreateDirectory(Target);

        Assert.ThrowsAny<Exception>(() => ExampleRegister.Load().Save(Target));

        Assert.Equal(["ai-register.json"], folder.FileNames);
    }

    [Fact]
    public void A_missing_folder_is_not_made() =>
        Assert.Throws<DirectoryNotFoundException>(() => ExampleRegister.Load().Save(folder.File("missing/ai-register.json")));

    [Fact]
    public void The_permissions_of_the_file_are_kept()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        File.WriteAllText(Target, "old");
        File.SetUnixFileMode(Target, Mode);

        ExampleRegister.Load().Save(Target);

        Assert.Equal(Mode, File.GetUnixFileMode(Target));
    }

    [Fact]
    public void A_symbolic_link_stays_one()
    {
        File.WriteAllText(folder.File("real.json"), "old");
        File.CreateSymbolicLink(Target, "real.json");

        ExampleRegister.Load().Save(Target);

        Assert.Equal("real.json", new FileInfo(Target).LinkTarget);
        Assert.Equal(ExampleRegister.Load(), AiRegister.Load(folder.File("real.json")));
    }
}
