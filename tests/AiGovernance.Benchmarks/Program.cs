using AiGovernance.Benchmarks;

// dotnet run -c Release --project tests/AiGovernance.Benchmarks -- register [use cases] [rounds]
// dotnet run -c Release --project tests/AiGovernance.Benchmarks -- exports [use cases] [rounds]
// dotnet run -c Release --project tests/AiGovernance.Benchmarks -- merge path/to/aigov.dll [registers] [use cases] [rounds]
// dotnet run -c Release --project tests/AiGovernance.Benchmarks -- analyzers [lines] [rounds]
// dotnet run -c Release --project tests/AiGovernance.Benchmarks -- typing [types in the file]
// dotnet run -c Release --project tests/AiGovernance.Benchmarks -- loose path/to/aigov.dll [lines] [rounds]
// dotnet run -c Release --project tests/AiGovernance.Benchmarks -- startup path/to/aigov [rounds]
// dotnet run -c Release --project tests/AiGovernance.Benchmarks -- journal [decisions] [records]
// dotnet run -c Release --project tests/AiGovernance.Benchmarks -- journal-database [decisions]
// dotnet run -c Release --project tests/AiGovernance.Benchmarks -- client [calls] [words in the prompt]
switch (args)
{
    case ["register", .. var rest]:
        RegisterBenchmark.Run(Number(rest, 0, 10_000), Number(rest, 1, 5));
        return 0;
    case ["exports", .. var rest]:
        ExportBenchmark.Run(Number(rest, 0, 10_000), Number(rest, 1, 3));
        return 0;
    case ["merge", var tool, .. var rest]:
        MergeBenchmark.Run(tool, Number(rest, 0, 500), Number(rest, 1, 10_000), Number(rest, 2, 3));
        return 0;
    case ["read", var folder]:
        MergeBenchmark.Read(folder);
        return 0;
    case ["analyzers", .. var rest]:
        AnalyzerBenchmark.Run(Number(rest, 0, 300_000), Number(rest, 1, 5));
        return 0;
    case ["typing", .. var rest]:
        await TypingBenchmark.RunAsync(Number(rest, 0, 100));
        return 0;
    case ["loose", var tool, .. var rest]:
        LooseScanBenchmark.Run(tool, Number(rest, 0, 600_000), Number(rest, 1, 3));
        return 0;
    case ["startup", var tool, .. var rest]:
        StartupBenchmark.Run(tool, Number(rest, 0, 15));
        return 0;
    case ["journal", .. var rest]:
        JournalBenchmark.Run(Number(rest, 0, 20_000), Number(rest, 1, 1_000_000));
        return 0;
    case ["journal-database", .. var rest]:
        await DatabaseJournalBenchmark.RunAsync(Number(rest, 0, 5_000));
        return 0;
    case ["client", .. var rest]:
        await GovernedClientBenchmark.RunAsync(Number(rest, 0, 50_000), Number(rest, 1, 200));
        return 0;
    default:
        Console.Error.WriteLine("The first argument says what is measured; Program.cs lists them all.");
        return 2;
}

static int Number(string[] values, int index, int otherwise)
    => values.Length > index ? int.Parse(values[index], System.Globalization.CultureInfo.InvariantCulture) : otherwise;
