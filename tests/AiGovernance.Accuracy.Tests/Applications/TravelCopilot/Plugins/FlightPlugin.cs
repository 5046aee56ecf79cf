using System.ComponentModel;
using Microsoft.SemanticKernel;

namespace TravelCopilot.Plugins;

public sealed class FlightPlugin
{
    private static readonly Dictionary<string, decimal> Fares = new() { ["LYS-BER"] = 180m, ["LYS-NCE"] = 95m };

    [KernelFunction, Description("Fare of a flight, in euros")]
    public decimal Fare([Description("Route such as LYS-BER")] string route) => Fares.GetValueOrDefault(route);

    [KernelFunction("book")]
    [Description("Books a flight")]
    public Task<string> BookAsync(string route, DateOnly day) => Task.FromResult($"Booked {route} on {day}");
}
