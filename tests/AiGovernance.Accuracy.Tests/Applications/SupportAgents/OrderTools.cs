using System.ComponentModel;

namespace SupportAgents;

internal static class OrderTools
{
    private static readonly Dictionary<int, string> Orders = new() { [4711] = "on its way" };

    [Description("Status of an order")]
    public static string StatusOf(int number) => Orders.GetValueOrDefault(number, "unknown");

    public static async Task<int> RunAsync(Func<Task<int>> work) => await work();
}
