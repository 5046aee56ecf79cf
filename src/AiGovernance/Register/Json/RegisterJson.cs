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

    public static AiRegister Read(ReadOnlySpan<byte> utf8Json, string? filePath)
    {
        var json = utf8Json.StartsWith("\uFEFF"u8) ? utf8Json[3..] : utf8Json;
        try
        {
            var register = JsonSerializer.Deserialize(json, RegisterType)
                ?? throw new JsonException("The register is null.");
            ExplicitNulls.Remember(json, register, Options);
            return register;
        }
        catch (JsonException exception)
        {
            throw RegisterFormatException.From(exception, filePath);
        }
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
