using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AiGovernance;

/// <summary>The JSON form of the register.</summary>
internal static class RegisterJson
{
    public const int MaxDepth = 64;

    public static JsonSerializerOptions Options { get; } = CreateOptions();

    private static JsonTypeInfo<AiRegister> RegisterType => (JsonTypeInfo<AiRegister>)Options.GetTypeInfo(typeof(AiRegister));

    /// <exception cref="JsonException">The text is not a register.</exception>
    public static AiRegister Read(ReadOnlySpan<byte> utf8Json)
    {
        var register = JsonSerializer.Deserialize(utf8Json, RegisterType)
            ?? throw new JsonException("The register is null.");
        ExplicitNulls.Remember(utf8Json, register, Options);
        return register;
    }

    public static byte[] Write(AiRegister register) => JsonSerializer.SerializeToUtf8Bytes(register, RegisterType);

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions(RegisterJsonContext.Default.Options)
        {
            // Registers are full of accents and apostrophes, and reviewed as text.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = RegisterJsonContext.Default.WithAddedModifier(ExplicitNulls.WriteAsRead),
        };
        options.MakeReadOnly();
        return options;
    }
}
