using AiGovernance;

namespace TranslationHub;

/// <summary>What every plug-in offers to the host.</summary>
[AiGateway]
public interface ITranslationEngine
{
    string Name { get; }

    Task<string> TranslateAsync(string text, string targetLanguage, CancellationToken cancellationToken = default);

    Task<string> DetectAsync(string text);
}
