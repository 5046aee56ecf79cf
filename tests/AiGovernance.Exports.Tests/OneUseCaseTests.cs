using AiGovernance.Tests;

namespace AiGovernance.Exports.Tests;

/// <summary>An export of one entry.</summary>
public sealed class OneUseCaseTests
{
    public static TheoryData<ExportFormat> TextFormats => new(Exported.TextFormats);

    [Theory]
    [MemberData(nameof(TextFormats))]
    public void Only_the_named_entry_is_exported(ExportFormat format)
    {
        string other = ExampleRegister.Load().UseCases.Single(useCase => useCase.Id == "support-chatbot").Title;
        string text = Exported.Text(ExampleRegister.Load(), format, useCase: "cv-screening");

        Assert.DoesNotContain(other, text);
        Assert.DoesNotContain("support-chatbot", text);
    }

    [Fact]
    public void An_entry_that_does_not_exist_is_the_callers_mistake()
        => Assert.Throws<ArgumentException>(() => Exported.Text(ExampleRegister.Load(), ExportFormat.Csv, useCase: "nothing"));

    [Fact]
    public void The_pia_software_takes_one_entry()
        => Assert.Throws<ArgumentException>(() => RegisterExport.Write(ExampleRegister.Load(), ExportFormat.Pia, Exported.Options(), Stream.Null));

    [Fact]
    public void A_format_that_does_not_exist_is_the_callers_mistake()
        => Assert.Throws<ArgumentOutOfRangeException>(() => RegisterExport.Write(ExampleRegister.Load(), (ExportFormat)99, Exported.Options(), Stream.Null));

    [Fact]
    public void Every_format_has_a_name_of_its_own_by_which_it_is_found()
    {
        Assert.Equal(Enum.GetValues<ExportFormat>(), RegisterExport.FormatNames.Select(name => RegisterExport.TryParse(name, out var format) ? format : throw new InvalidOperationException(name)));
        Assert.False(RegisterExport.TryParse("word", out _));
    }
}
