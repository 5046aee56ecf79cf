using Microsoft.ML;
using Microsoft.ML.Data;

namespace OfflineArchive;

internal sealed class PriceForecast
{
    private readonly MLContext _ml = new(seed: 1);
    private readonly PredictionEngine<Furniture, Price> _engine;
    private readonly ITransformer _model;

    public PriceForecast(string path)
    {
        _model = _ml.Model.Load(path, out _);
        _engine = _ml.Model.CreatePredictionEngine<Furniture, Price>(_model);
    }

    public float Of(float width, string wood) => _engine.Predict(new Furniture { Width = width, Wood = wood }).Score; // AI: call

    public IEnumerable<Price> OfAll(IEnumerable<Furniture> rows)
    {
        var predictions = _model.Transform(_ml.Data.LoadFromEnumerable(rows)); // AI: call
        return _ml.Data.CreateEnumerable<Price>(predictions, reuseRowObject: false);
    }

    /// <summary>Only scales and encodes columns: no model is asked.</summary>
    public IDataView Prepare(IDataView raw)
    {
        var pipeline = _ml.Transforms.Categorical.OneHotEncoding("Wood").Append(_ml.Transforms.NormalizeMinMax("Width"));
        var prepared = pipeline.Fit(raw).Transform(raw);
        return _ml.Data.FilterRowsByMissingValues(prepared, "Width");
    }

    internal sealed class Furniture
    {
        public float Width { get; set; }

        public string Wood { get; set; } = "";
    }

    internal sealed class Price
    {
        [ColumnName("Score")]
        public float Score { get; set; }
    }
}
