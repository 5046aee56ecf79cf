using AiGovernance.EntityFrameworkCore.Tests;

// A second process, started by the tests: "sqlite|postgresql connection string decisions". Says of each decision that it has it.
await using var database = TestDatabase.Existing(args[0], args[1]);
var desk = database.NewDesk();
using var output = TextWriter.Synchronized(new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true });
await output.WriteLineAsync("ready");
await desk.DecideAsync(workers: 4, int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture), "process", id => output.WriteLine(id));
