using System.Reflection;

namespace AiGovernance.Tests;

/// <summary>The types the register consists of.</summary>
internal static class Model
{
    public static IReadOnlyList<Type> Records { get; } =
        [.. typeof(AiRegister).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(RegisterElement)))];

    public static IReadOnlyList<Type> Vocabularies { get; } =
        [.. Records.SelectMany(FactsOf).Select(property => ItemTypeOf(property.PropertyType)).Where(type => type.IsEnum).Distinct()];

    public static IEnumerable<PropertyInfo> FactsOf(Type record) =>
        record.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);

    private static Type ItemTypeOf(Type type) => type.IsGenericType ? type.GenericTypeArguments[0] : type;
}
