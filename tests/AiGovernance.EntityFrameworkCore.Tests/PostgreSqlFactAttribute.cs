using AiGovernance.Tests;

namespace AiGovernance.EntityFrameworkCore.Tests;

/// <summary>The test needs a real PostgreSQL, and is skipped where the machine has none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgreSqlFactAttribute : FactAttribute
{
    public PostgreSqlFactAttribute() => Skip = PostgreSqlServer.WhyAbsent;
}
