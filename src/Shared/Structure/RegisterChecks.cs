using AiGovernance.Localisation;

namespace AiGovernance.Structure;

/// <summary>
/// Checks a register as a document: AIG1001 to AIG1006. The compiler and the command line both run exactly this,
/// and a register without AIG1001 and AIG1003 can be read into the model.
/// </summary>
internal sealed class RegisterChecks
{
    /// <summary>Beyond this many problems in one run, more of them help nobody.</summary>
    public const int MaximumProblems = 500;

    private readonly IReadOnlyList<RegisterFile> _files;
    private readonly List<RegisterProblem> _problems = [];

    private RegisterChecks(IReadOnlyList<RegisterFile> files) => _files = files;

    /// <summary>Runs all checks over the files as one register; the problems come in the order of files and places.</summary>
    public static IReadOnlyList<RegisterProblem> Run(params IReadOnlyList<RegisterFile> files)
    {
        var checks = new RegisterChecks(files);
        checks.CheckAll();
        checks._problems.Sort((a, b) =>
        {
            int order = IndexOf(files, a.File).CompareTo(IndexOf(files, b.File));
            order = order != 0 ? order : a.Start.CompareTo(b.Start);
            return order != 0 ? order : string.CompareOrdinal(a.Id, b.Id);
        });
        return checks._problems;
    }

    private static int IndexOf(IReadOnlyList<RegisterFile> files, RegisterFile file)
    {
        for (int i = 0; i < files.Count; i++)
        {
            if (files[i] == file)
            {
                return i;
            }
        }

        return -1;
    }

    private void CheckAll()
    {
        var readable = new List<RegisterFile>();
        foreach (var file in _files)
        {
            if (file.Json.Error is { } error)
            {
                int end = Math.Min(error.Offset + 1, file.Json.Text.Length);
                _problems.Add(new RegisterProblem(RuleIds.NotValid, file, error.Offset, end, null, null, error.Message));
            }
            else
            {
                readable.Add(file);
            }
        }

        foreach (var file in readable)
        {
            new StructureCheck(file, Add, isOnlyFile: _files.Count == 1).Check(file.Json.Root);
        }

        if (_files.Count > 1 && readable.Count == _files.Count)
        {
            CheckTheWholeIsThere();
        }

        // A reference into a file that cannot be read is not a broken reference.
        new IdentityCheck(readable, Add).Check(referencesToo: readable.Count == _files.Count);
        foreach (var file in readable)
        {
            OrganisationCheck.Check(file, Add);
        }
    }

    // Each of several files may hold a part, but all of them together are a register.
    private void CheckTheWholeIsThere()
    {
        foreach (string required in RegisterSchema.Root.Required)
        {
            if (!_files.Any(file => file.Json.Root[required].Exists))
            {
                var root = _files[0].Json.Root;
                Add(new RegisterProblem(RuleIds.NotValid, _files[0], root.Start, root.Start + 1, root.Path, null, new Message("AIG1001.Missing", required)));
            }
        }
    }

    private void Add(RegisterProblem problem)
    {
        if (_problems.Count < MaximumProblems)
        {
            _problems.Add(problem);
        }
        else if (_problems.Count == MaximumProblems)
        {
            _problems.Add(new RegisterProblem(
                RuleIds.NotValid, problem.File, problem.Start, problem.End, problem.JsonPath, problem.UseCaseId,
                new Message("AIG1001.TooMany", MaximumProblems)));
        }
    }
}
