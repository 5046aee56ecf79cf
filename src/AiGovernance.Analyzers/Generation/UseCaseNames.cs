using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace AiGovernance.Analyzers.Generation;

/// <summary>
/// The name of the constant for an id. It depends on the id alone and no two ids of the register's form have the same, so
/// that an entry that is added can never give the constant of another one a new meaning.
/// </summary>
internal static class UseCaseNames
{
    public const string ClassName = "AiUseCases";

    private const int MaximumLength = 64;

    /// <summary>
    /// A hyphen and a letter become a capital, every other hyphen an underscore: <c>meeting-minutes</c> is
    /// <c>MeetingMinutes</c>, <c>phase-2</c> is <c>Phase_2</c>, <c>a--b</c> is <c>A_B</c>.
    /// </summary>
    public static string IdentifierOf(string id)
    {
        var identifier = new StringBuilder(id.Length);
        bool startsWord = true;
        for (int i = 0; i < id.Length && identifier.Length < MaximumLength; i++)
        {
            bool isHyphen = !SyntaxFacts.IsIdentifierPartCharacter(id[i]);
            bool isBeforeLetter = i + 1 < id.Length && char.IsLetter(id[i + 1]);
            if (!isHyphen)
            {
                identifier.Append(startsWord ? char.ToUpperInvariant(id[i]) : id[i]);
            }
            else if (!isBeforeLetter)
            {
                identifier.Append('_');
            }

            startsWord = isHyphen;
        }

        string name = identifier.ToString();
        if (!HasTheForm(id))
        {
            return "_" + name + "_" + HashOf(id);
        }

        // A member may not have the name of its type.
        return name == ClassName ? "_" + name : name;
    }

    /// <summary>The name of the file with the constant; upper and lower case make no difference in file names.</summary>
    public static string FileNameOf(string id) => $"{ClassName}.{(HasTheForm(id) ? id : IdentifierOf(id))}.g.cs";

    // The form of ids (AIG1001). What a register has in spite of it gets a constant too, or code would not compile.
    private static bool HasTheForm(string id)
        => id.Length <= MaximumLength && id[0] is >= 'a' and <= 'z' && id.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

    // FNV-1a: the same in every process, unlike string.GetHashCode.
    private static string HashOf(string id)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in id)
        {
            hash = unchecked((hash ^ c) * 1099511628211);
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
