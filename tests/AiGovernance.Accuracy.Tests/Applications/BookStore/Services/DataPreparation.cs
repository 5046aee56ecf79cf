using Microsoft.ML;
using Microsoft.ML.Data;

namespace BookStore.Services;

/// <summary>Uses a machine-learning library to clean a file; trains and asks no model.</summary>
public sealed class DataPreparation
{
    private readonly MLContext _ml = new();

    public void Clean(string source, string target)
    {
        IDataView rows = _ml.Data.LoadFromTextFile<Sale>(source, separatorChar: ';', hasHeader: true);
        var pipeline = _ml.Transforms.ReplaceMissingValues(nameof(Sale.Price))
            .Append(_ml.Transforms.NormalizeMinMax(nameof(Sale.Price)))
            .Append(_ml.Transforms.DropColumns(nameof(Sale.Note)));
        ITransformer cleaning = pipeline.Fit(rows);
        IDataView cleaned = cleaning.Transform(rows);
        using var file = File.Create(target);
        _ml.Data.SaveAsText(cleaned, file);
    }

    private sealed class Sale
    {
        [LoadColumn(0)]
        public float Price { get; set; }

        [LoadColumn(1)]
        public string Note { get; set; } = "";
    }
}
