using System.Collections;
using System.Reflection;
using AiGovernance.Analyzers.Generation;
using Microsoft.CodeAnalysis;
using static AiGovernance.Analyzers.Tests.Generation.GeneratorRun;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace AiGovernance.Analyzers.Tests.Generation;

/// <summary>An editor asks the generator at every keystroke: it does only what the keystroke asks for.</summary>
public class IncrementalTests
{
    private static readonly string Three = RegisterOf(Entry("abc"), Entry("def"), Entry("ghi"));

    [Fact]
    public void Code_that_changes_reruns_nothing()
    {
        var run = new GeneratorRun(Three, "class A { }").Type("class A { string S = AiGovernance.AiUseCases.Abc; }");
        Assert.Equal([Cached], run.Reasons(AiUseCasesGenerator.RegisterStep));
        Assert.Equal([Cached], run.Reasons(AiUseCasesGenerator.SettingsStep));
        Assert.Equal([Cached, Cached, Cached], run.Reasons(AiUseCasesGenerator.ConstantStep));
        Assert.Equal([Cached, Cached, Cached, Cached], run.FileReasons);
    }

    [Fact]
    public void A_register_that_only_looks_different_writes_nothing()
    {
        var run = new GeneratorRun(Three).TypeRegister("// reviewed\n" + Three.Replace(",", " ,\n", StringComparison.Ordinal));
        Assert.Equal([Unchanged], run.Reasons(AiUseCasesGenerator.RegisterStep));
        Assert.Equal([Cached, Cached, Cached], run.Reasons(AiUseCasesGenerator.ConstantStep));
        Assert.Equal([Cached, Cached, Cached, Cached], run.FileReasons);
    }

    [Fact]
    public void What_the_constants_do_not_say_writes_nothing()
    {
        var run = new GeneratorRun(Three).TypeRegister(RegisterOf(Entry("abc", ", \"ownerRoleId\": \"lead\""), Entry("def"), Entry("ghi")));
        Assert.Equal([Unchanged], run.Reasons(AiUseCasesGenerator.RegisterStep));
        Assert.Equal([Cached, Cached, Cached, Cached], run.FileReasons);
    }

    [Fact]
    public void An_entry_that_changes_rewrites_its_own_file_only()
    {
        var run = new GeneratorRun(Three).TypeRegister(RegisterOf(Entry("abc"), Entry("def").Replace("pilot", "retired", StringComparison.Ordinal), Entry("ghi")));
        Assert.Equal([Modified], run.Reasons(AiUseCasesGenerator.RegisterStep));
        Assert.Equal([Unchanged, Modified, Unchanged], run.Reasons(AiUseCasesGenerator.ConstantStep));
        Assert.Equal([Cached, Cached, Modified, Cached], run.FileReasons);
    }

    [Fact]
    public void An_entry_that_is_added_writes_its_own_file_only()
    {
        var run = new GeneratorRun(Three).TypeRegister(RegisterOf(Entry("abc"), Entry("def"), Entry("ghi"), Entry("jkl")));
        Assert.Equal([Unchanged, Unchanged, Unchanged, New], run.Reasons(AiUseCasesGenerator.ConstantStep));
        Assert.Equal([Cached, Cached, Cached, Cached, New], run.FileReasons);
    }

    [Fact]
    public void Two_runs_give_the_same_bytes()
    {
        var first = new GeneratorRun(Three.ReplaceLineEndings("\n"));
        var second = new GeneratorRun(Three.ReplaceLineEndings("\r\n"));
        Assert.Equal(
            first.Result.GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString())),
            second.Result.GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString())));
        Assert.All(first.Result.GeneratedSources, source => Assert.DoesNotContain('\r', source.SourceText.ToString()));
    }

    // What holds a compilation holds all of its memory, and is never equal to the next one.
    [Fact]
    public void What_is_remembered_holds_no_compilation()
    {
        var run = new GeneratorRun(Three);
        var remembered = run.Result.TrackedSteps
            .Where(step => step.Key is AiUseCasesGenerator.RegisterStep or AiUseCasesGenerator.SettingsStep or AiUseCasesGenerator.ConstantStep)
            .SelectMany(step => step.Value).SelectMany(step => step.Outputs).Select(output => output.Value).ToList();
        Assert.Equal(5, remembered.Count);
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        remembered.ForEach(value => Walk(value, seen));
        Assert.True(seen.Count > 10);
    }

    private static void Walk(object? value, HashSet<object> seen)
    {
        if (value is null || value.GetType().IsPrimitive || value is string || !seen.Add(value))
        {
            return;
        }

        Assert.False(value is ISymbol or Compilation or SyntaxNode or SyntaxTree or SemanticModel or Location, value.GetType().FullName);
        foreach (object? item in value as IEnumerable ?? Array.Empty<object>())
        {
            Walk(item, seen);
        }

        for (var type = value.GetType(); type is not null && !type.IsArray; type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Walk(field.GetValue(value), seen);
            }
        }
    }
}
