using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lemaire.InvoiceWorker;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true, UseStringEnumConverter = true)]
[JsonSerializable(typeof(InvoiceProposal))]
[JsonSerializable(typeof(InvoiceOpinion))]
internal sealed partial class InvoiceJson : JsonSerializerContext
{
    /// <summary>For files that people open: accents as they are.</summary>
    public static InvoiceJson Readable { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
