namespace AiGovernance;

/// <summary>The names under which a diagnostic carries what the call tells of the service, for code fixes; lists are joined by <see cref="Separator"/>.</summary>
internal static class CallProperties
{
    public const char Separator = ';';

    public const string Service = "service";
    public const string Provider = "provider";
    public const string Deployment = "deployment";
    public const string Hosts = "hosts";
    public const string Packages = "packages";
    public const string Types = "types";
}
