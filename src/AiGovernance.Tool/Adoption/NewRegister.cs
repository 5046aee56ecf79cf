using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AiGovernance.Tool.Adoption;

/// <summary>What is known of the organisation when a register is begun; what is not is left out, and the rules ask for it.</summary>
internal sealed record NewRegister(string? Name, string? Address, string? Email)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A register without entries, in the language of the user interface.</summary>
    public string Text()
    {
        var organisation = new JsonObject();
        Add("name", Name);
        Add("address", Address);
        if (Email is not null)
        {
            organisation.Add("contact", new JsonObject { ["email"] = Email });
        }

        return new JsonObject
        {
            ["schemaVersion"] = "1.0",
            ["language"] = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "fr" ? "fr" : "en",
            ["organisation"] = organisation,
            ["useCases"] = new JsonArray(),
        }.ToJsonString(Readable) + "\n";

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                organisation.Add(name, value);
            }
        }
    }
}
