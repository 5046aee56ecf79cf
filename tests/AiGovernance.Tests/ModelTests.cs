using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace AiGovernance.Tests;

public sealed class ModelTests
{
    [Fact]
    public void Records_are_sealed_and_cannot_change()
    {
        Assert.All(Model.Records, record => Assert.True(record.IsSealed));
        Assert.All(Model.Records.SelectMany(Model.FactsOf), property => Assert.True(property.SetMethod is null || IsInit(property.SetMethod), property.Name));
    }

    [Fact]
    public void Every_fact_that_is_not_required_may_be_unknown()
    {
        var nullability = new NullabilityInfoContext();
        var optional = Model.Records.SelectMany(Model.FactsOf).Where(property => !property.IsDefined(typeof(RequiredMemberAttribute)));

        Assert.All(optional, property => Assert.Equal(NullabilityState.Nullable, nullability.Create(property).ReadState));
    }

    [Fact]
    public void Every_vocabulary_refuses_numbers_and_other_case()
    {
        Assert.NotEmpty(Model.Vocabularies);
        Assert.All(
            Model.Vocabularies,
            vocabulary => Assert.Equal(
                typeof(VocabularyConverter<>).MakeGenericType(vocabulary),
                vocabulary.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType));
    }

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
