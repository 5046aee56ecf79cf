using System.Reflection;
using AiGovernance.Tests;
using Xunit.Sdk;

namespace AiGovernance.EntityFrameworkCore.Tests;

/// <summary>The test runs on a real PostgreSQL where the machine has one, and is skipped where it has none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnPostgreSqlAttribute : DataAttribute
{
    public OnPostgreSqlAttribute() => Skip = PostgreSqlServer.WhyAbsent;

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[TestDatabase.PostgreSql]];
}
