namespace AiGovernance;

/// <summary>The text can stand in code, file names and addresses.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class SlugAttribute : Attribute
{
    public const string Pattern = "^[a-z][a-z0-9-]{2,63}$";
}
