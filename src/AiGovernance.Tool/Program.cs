using AiGovernance.Tool;

return await CommandLine.RunAsync(args, ToolHost.OfProcess());
