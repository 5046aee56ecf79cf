using AiGovernance;
using Microsoft.Extensions.Options;

namespace Lemaire.BackOffice.Validation;

public static class ValidationServiceCollectionExtensions
{
    /// <summary>Human validation as the register asks for it, with a journal that nobody rewrites.</summary>
    public static IServiceCollection AddLemaireValidation(this IServiceCollection services)
    {
        services.AddOptions<ValidationOptions>().BindConfiguration(ValidationOptions.Section).ValidateDataAnnotations().ValidateOnStart();

        services.AddSingleton(provider => PseudonymKey.Open(provider.GetRequiredService<IOptions<ValidationOptions>>().Value.KeyFile));
        services.AddSingleton(provider =>
        {
            var folder = Directory.CreateDirectory(provider.GetRequiredService<IOptions<ValidationOptions>>().Value.JournalFolder);
            return FileValidationJournal.Open(Path.Combine(folder.FullName, "validation.jsonl"));
        });
        services.AddSingleton<IHumanValidation>(provider => new HumanValidationService(
            AiRegister.Load(Path.Combine(AppContext.BaseDirectory, "ai-register.json")),
            provider.GetRequiredService<FileValidationJournal>(),
            new HumanValidationOptions { Clock = provider.GetRequiredService<TimeProvider>().GetUtcNow }));

        services.AddExceptionHandler<ValidationProblems>();
        services.AddHostedService<OverdueValidations>();
        return services;
    }
}
