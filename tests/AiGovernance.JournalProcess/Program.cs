using AiGovernance;
using AiGovernance.Tests;

// "journal FILE" decides, "calls FOLDER" records calls, as fast as it can on several threads and until it is killed. It says
// of each decision, or record, that it has it.
using var output = TextWriter.Synchronized(new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true });
switch (args)
{
    case ["journal", var path]:
        using (var journal = FileValidationJournal.Open(path))
        {
            await output.WriteLineAsync("ready");
            await BookingDesk.DecideAsync(new HumanValidationService(BookingDesk.Register(), journal), people: 8, int.MaxValue - 8, output.WriteLine);
        }

        return 0;
    case ["calls", var folder]:
        using (var calls = new FileCallRecordSink(folder))
        {
            await output.WriteLineAsync("ready");
            await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
            {
                while (true)
                {
                    string id = Guid.NewGuid().ToString("N");
                    await calls.WriteAsync(new AiCallRecord { StartedAt = DateTimeOffset.UtcNow, Operation = "chat", Outcome = AiCallOutcome.Completed, ResponseId = id });
                    await output.WriteLineAsync(id);
                }
            })));
        }

        return 0;
    default:
        return 2;
}
