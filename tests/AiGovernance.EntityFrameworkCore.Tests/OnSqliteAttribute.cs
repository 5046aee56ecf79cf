using System.Reflection;
using Xunit.Sdk;

namespace AiGovernance.EntityFrameworkCore.Tests;

/// <summary>The test runs on SQLite.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnSqliteAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[TestDatabase.Sqlite]];
}
