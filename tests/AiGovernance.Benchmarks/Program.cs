using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using AiGovernance;
using AiGovernance.Tests;

// How long reading and checking a large register takes, as a multiple of what System.Text.Json alone needs for the model.
// Usage: dotnet run -c Release --project tests/AiGovernance.Benchmarks [use cases] [rounds]
int useCases = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 10_000;
int rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 5;
byte[] json = LargeRegister(useCases);
Console.WriteLine($"{useCases} use cases, {json.Length / 1048576.0:F1} MB, {rounds} rounds, interleaved");

var alone = new List<double>();
var whole = new List<double>();
for (int round = 0; round <= rounds; round++)
{
    double model = Time(() => JsonSerializer.Deserialize(json, RegisterJsonContext.Default.AiRegister)!);
    double document = Time(() => RegisterDocument.Parse(json));
    if (round > 0)
    {
        alone.Add(model);
        whole.Add(document);
    }
}

Console.WriteLine($"System.Text.Json into the model: {Median(alone):F0} ms");
Console.WriteLine($"parse, check and read:           {Median(whole):F0} ms");
Console.WriteLine($"ratio: {Median(whole) / Median(alone):F2}");

static double Time(Func<object> action)
{
    GC.Collect();
    var watch = Stopwatch.StartNew();
    GC.KeepAlive(action());
    return watch.Elapsed.TotalMilliseconds;
}

static double Median(List<double> values)
{
    values.Sort();
    return values[values.Count / 2];
}

// The realistic entries of the tests, each under ids of its own.
static byte[] LargeRegister(int count)
{
    var root = JsonNode.Parse(File.ReadAllText(Repository.PathOf("tests/AiGovernance.Tests/Data/example-register.json")))!;
    var originals = root["useCases"]!.AsArray();
    var all = new JsonArray();
    for (int i = 0; i < count; i++)
    {
        var useCase = originals[i % originals.Count]!.DeepClone();
        useCase["id"] = $"{useCase["id"]}-{i}";
        all.Add(useCase);
    }

    root["useCases"] = all;
    return JsonSerializer.SerializeToUtf8Bytes(root, JsonSerializerOptions.Default);
}
