using System.Reflection;
using Microsoft.Extensions.Options;

namespace AiGovernance;

/// <summary>Reads the register of an application once: when the host starts, or when something first needs it.</summary>
internal sealed class RegisterReader : IValidateOptions<AiGovernanceOptions>
{
    private AiRegister? _register;

    /// <exception cref="OptionsValidationException">The register cannot be read.</exception>
    public AiRegister Register(IOptions<AiGovernanceOptions> options)
    {
        _ = options.Value;
        return _register!;
    }

    public ValidateOptionsResult Validate(string? name, AiGovernanceOptions options)
    {
        if (name != Options.DefaultName)
        {
            return ValidateOptionsResult.Skip;
        }

        try
        {
            _register ??= Read(options);
            return ValidateOptionsResult.Success;
        }
        catch (Exception exception) when (exception is InvalidOperationException or FormatException or IOException or UnauthorizedAccessException)
        {
            return ValidateOptionsResult.Fail(ClientText.RegisterUnreadable(exception.Message));
        }
    }

    private static AiRegister Read(AiGovernanceOptions options)
        => options.RegisterFile is { } file
            ? AiRegister.Load(Path.Combine(AppContext.BaseDirectory, file))
            : AiRegister.FromAssembly(options.RegisterAssembly ?? Assembly.GetEntryAssembly() ?? throw new InvalidOperationException(ClientText.NoEntryAssembly));
}
