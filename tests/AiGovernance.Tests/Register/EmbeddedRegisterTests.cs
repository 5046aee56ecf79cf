using System.Reflection;
using System.Text;

namespace AiGovernance.Tests.Register;

public class EmbeddedRegisterTests
{
    private const string Organisation = """
        { "schemaVersion": "1.0", "organisation": { "name": "A", "address": "B", "contact": { "phone": "C" } }, "useCases": [ { "id": "abc", "title": "A", "status": "pilot" } ] }
        """;

    [Fact]
    public void The_register_of_an_assembly_is_the_one_it_was_built_with()
        => Assert.Equal(AiRegister.Parse(Encoding.UTF8.GetBytes(Organisation)), AiRegister.FromAssembly(new Built(("AiGovernance.Register/../../ai-register.json", Organisation), ("Other.json", "{"))));

    [Fact]
    public void Several_files_are_one_register()
    {
        var register = AiRegister.FromAssembly(new Built(
            ("AiGovernance.Register/../z.json", """{ "useCases": [ { "id": "xyz", "title": "Z", "status": "retired" } ] }"""),
            ("AiGovernance.Register/../a.json", "\uFEFF" + Organisation)));
        Assert.Equal(["abc", "xyz"], register.UseCases.Select(useCase => useCase.Id));
    }

    [Fact]
    public void An_assembly_without_a_register_says_what_to_set()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => AiRegister.FromAssembly(typeof(string).Assembly));
        Assert.Contains("System.Private.CoreLib", exception.Message, StringComparison.Ordinal);
        Assert.Contains("<AiGovernanceEmbedRegister>true</AiGovernanceEmbedRegister>", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_broken_is_named_with_its_file() => Assert.StartsWith(
        "../ai-register.json(1,2): error AIG1001",
        Assert.Throws<RegisterFormatException>(() => AiRegister.FromAssembly(new Built(("AiGovernance.Register/../ai-register.json", "{")))).Message,
        StringComparison.Ordinal);

    private sealed class Built(params (string Name, string Text)[] resources) : Assembly
    {
        public override string[] GetManifestResourceNames() => [.. resources.Select(resource => resource.Name)];

        public override Stream GetManifestResourceStream(string name) => new MemoryStream(Encoding.UTF8.GetBytes(resources.Single(resource => resource.Name == name).Text));
    }
}
