using System.Text.Json.Serialization;
using AiGovernance;

namespace Lemaire.InvoiceWorker;

/// <summary>A booking on the desk of the accountants, beside the document. What becomes of it is for them to say.</summary>
/// <param name="SourceFile">The document.</param>
/// <param name="Fields">What the model read.</param>
/// <param name="Warnings">Where to look twice.</param>
/// <param name="Points">What has to be decided, and by whom the register says.</param>
[ShowsToHuman]
public sealed record InvoiceProposal(string SourceFile, InvoiceFields Fields, IReadOnlyList<string> Warnings, IReadOnlyList<InvoicePoint> Points)
{
    /// <summary>What may be booked and paid: what the persons decided for at every point, if it is the same.</summary>
    [JsonIgnore]
    public InvoiceFields? Agreed => Points.All(point => point.Decided == Points[0].Decided) ? Points[0].Decided : null;
}
