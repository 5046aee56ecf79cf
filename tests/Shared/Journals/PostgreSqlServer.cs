using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace AiGovernance.Tests;

/// <summary>
/// A real PostgreSQL in a temporary folder, on a free port of the loopback interface. The server refuses to be root; then
/// the user postgres, whom Debian's package makes, runs it.
/// </summary>
internal sealed class PostgreSqlServer : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("aigov-postgresql-").FullName;
    private readonly int _port = FreePort();

    private PostgreSqlServer()
    {
        if (IsRoot)
        {
            Run("chown", ["postgres", _folder]);
        }

        RunAsServer("initdb", "-D", Data, "-U", "desk", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        Control("start");
    }

    /// <summary>The folder of its programs; null if it is not installed.</summary>
    public static string? Programs { get; } = FindPrograms();

    /// <summary>Why there is no PostgreSQL to test with; null if there is one.</summary>
    public static string? WhyAbsent
        => Programs is null ? "PostgreSQL is not installed (on Debian: apt-get install postgresql): initdb was found neither in PATH nor under /usr/lib/postgresql."
            : IsRoot && !File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal)) ? "PostgreSQL refuses to run as root, and there is no user postgres."
            : null;

    private static bool IsRoot => Environment.UserName == "root";

    private string Data => Path.Combine(_folder, "data");

    public static PostgreSqlServer Start() => new();

    public string ConnectionString(string database) => $"Host=127.0.0.1;Port={_port};Username=desk;Database={database};Include Error Detail=true";

    /// <summary>Stops as if the power had failed, and starts again: what was not on the disk is gone.</summary>
    public void Crash()
    {
        RunAsServer("pg_ctl", "-D", Data, "-m", "immediate", "stop");
        Control("start");
    }

    /// <summary>Ends all connections and transactions, and starts again.</summary>
    public void Restart()
    {
        RunAsServer("pg_ctl", "-D", Data, "-m", "fast", "stop");
        Control("start");
    }

    public void Dispose()
    {
        RunAsServer("pg_ctl", "-D", Data, "-m", "immediate", "stop");
        Directory.Delete(_folder, recursive: true);
    }

    // The server itself does not wait for the disk: that a decision does is up to the journal.
    private void Control(string command)
        => RunAsServer("pg_ctl", "-D", Data, "-w", "-t", "120", "-l", Path.Combine(_folder, "log"), "-o", $"-c listen_addresses=127.0.0.1 -c port={_port.ToString(CultureInfo.InvariantCulture)} -c unix_socket_directories= -c synchronous_commit=off", command);

    private static void RunAsServer(string program, params string[] arguments)
    {
        string path = Path.Combine(Programs!, program);
        if (IsRoot)
        {
            Run("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", path, .. arguments]);
        }
        else
        {
            Run(path, arguments);
        }
    }

    // Output goes to a file: the server would hold a pipe open for as long as it runs.
    private static void Run(string program, IEnumerable<string> arguments)
    {
        string output = Path.GetTempFileName();
        var start = new ProcessStartInfo("sh", ["-c", "out=$1; shift; exec \"$@\" >\"$out\" 2>&1 </dev/null", "sh", output, program, .. arguments]) { WorkingDirectory = "/" };
        using var process = Process.Start(start)!;
        process.WaitForExit();
        string said = File.ReadAllText(output);
        File.Delete(output);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {said}");
        }
    }

    private static string? FindPrograms()
    {
        IEnumerable<string> debian = Directory.Exists("/usr/lib/postgresql")
            ? Directory.EnumerateDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin"))
            : [];
        return debian
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl")));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
