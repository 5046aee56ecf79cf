using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace Lemaire.InvoiceWorker;

public static class PdfText
{
    /// <summary>The text of the first two pages: the general terms of sale that follow are nobody's business.</summary>
    public static string FirstPages(string path)
    {
        using var document = PdfDocument.Open(path);
        return string.Join('\n', document.GetPages().Take(2).Select(page => ContentOrderTextExtractor.GetText(page)));
    }
}
