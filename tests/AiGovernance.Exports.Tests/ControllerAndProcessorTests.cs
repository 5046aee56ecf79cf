using AiGovernance.Tests;

namespace AiGovernance.Exports.Tests;

/// <summary>The two records of GDPR Article 30: a use case is in one of them, or in none.</summary>
public sealed class ControllerAndProcessorTests
{
    private static readonly AiRegister Register = WithProcessor();

    [Fact]
    public void A_processor_is_in_the_record_of_processors_with_its_controllers()
    {
        string text = Exported.Text(Register, ExportFormat.Processor);

        Assert.Contains("Client SARL, 2 rue B, France, E-mail: dpo@client.example", text.Replace("&#x2B;", "+", StringComparison.Ordinal).Replace("&#64;", "@", StringComparison.Ordinal));
        Assert.Contains("Client SARL: transcription, summary (by contract)", text);
        Assert.DoesNotContain(Register.UseCases[1].Title, text);
        // Its lawful basis and purposes are the controller's affair.
        Assert.DoesNotContain("Purposes pursued", text);
    }

    [Fact]
    public void A_processor_is_not_in_the_record_of_controllers_and_it_says_why()
    {
        string text = Exported.Text(Register, ExportFormat.Cnil);

        Assert.Contains($"{Register.UseCases[0].Title} (the organisation is a processor", text);
        Assert.DoesNotContain("Client SARL", text);
    }

    [Fact]
    public void A_use_case_without_personal_data_is_in_neither()
    {
        var register = Register with { UseCases = [Register.UseCases[0] with { DataProcessing = new DataProcessing { PersonalData = PersonalDataPresence.No } }] };

        Assert.Contains("(no personal data)", Exported.Text(register, ExportFormat.Cnil));
        Assert.DoesNotContain("<article", Exported.Text(register, ExportFormat.Processor));
    }

    private static AiRegister WithProcessor()
    {
        var register = ExampleRegister.Load();
        var client = new Controller { Name = "Client SARL", Address = "2 rue B", Country = "FR", Contact = new Contact { Email = "dpo@client.example" } };
        var data = new DataProcessing
        {
            PersonalData = PersonalDataPresence.Yes,
            GdprRole = GdprRole.Processor,
            Controllers = [client],
            ProcessingOnBehalf = [new ProcessingOnBehalf { Controller = "Client SARL", Categories = ["transcription", "summary"], Instructions = "by contract" }],
        };
        return register with { UseCases = [register.UseCases[0] with { DataProcessing = data }, register.UseCases[1]] };
    }
}
