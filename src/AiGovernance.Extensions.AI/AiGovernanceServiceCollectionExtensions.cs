using AiGovernance;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

#pragma warning disable IDE0130 // Where applications look for registrations.
namespace Microsoft.Extensions.DependencyInjection;
#pragma warning restore IDE0130

/// <summary>The register of an application and what works by it, as services.</summary>
public static class AiGovernanceServiceCollectionExtensions
{
    /// <summary>
    /// Adds the register (<see cref="AiRegister"/>), human validation by it (<see cref="IHumanValidation"/>, which needs an
    /// <see cref="IValidationJournal"/>) and <see cref="CalledUseCases"/>, one of each, unless the application has registered
    /// its own. Clients that are built with <c>UseAiGovernance</c> take register and options from here.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">Says where the register is, if it is not embedded in the application, and how clients are governed.</param>
    /// <returns>
    /// The options, to be configured further: <c>.BindConfiguration("AiGovernance")</c>. A host does not start if the
    /// register cannot be read: <see cref="OptionsValidationException"/> says why, in one sentence.
    /// </returns>
    public static OptionsBuilder<AiGovernanceOptions> AddAiGovernance(this IServiceCollection services, Action<AiGovernanceOptions>? configure = null)
    {
        _ = services ?? throw new ArgumentNullException(nameof(services));
        var options = services.AddOptions<AiGovernanceOptions>().ValidateOnStart();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        if (!services.Any(service => service.ServiceType == typeof(AiRegister)))
        {
            services.AddSingleton<RegisterReader>();
            services.AddSingleton<IValidateOptions<AiGovernanceOptions>>(provider => provider.GetRequiredService<RegisterReader>());
            services.AddSingleton(provider => provider.GetRequiredService<RegisterReader>().Register(provider.GetRequiredService<IOptions<AiGovernanceOptions>>()));
        }

        services.TryAddSingleton<CalledUseCases>();
        services.TryAddSingleton<IHumanValidation>(provider => new HumanValidationService(
            provider.GetRequiredService<AiRegister>(),
            provider.GetService<IValidationJournal>() ?? throw new InvalidOperationException(ClientText.NoJournal),
            provider.GetService<HumanValidationOptions>() ?? new HumanValidationOptions { Clock = provider.GetRequiredService<IOptions<AiGovernanceOptions>>().Value.Clock }));
        return options;
    }

    /// <summary>
    /// Adds a journal in a file as <see cref="IValidationJournal"/> and <see cref="FileValidationJournal"/>: one for the
    /// application, opened when it is first needed. For several processes or machines, the package
    /// <c>AiGovernance.EntityFrameworkCore</c> has one in a database.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="path">The path of the file, for instance <c>/var/lib/desk/validation.jsonl</c>. Its folder must exist.</param>
    public static IServiceCollection AddFileValidationJournal(this IServiceCollection services, string path)
        => (services ?? throw new ArgumentNullException(nameof(services)))
            .AddSingleton(_ => FileValidationJournal.Open(path))
            .AddSingleton<IValidationJournal>(provider => provider.GetRequiredService<FileValidationJournal>());
}
