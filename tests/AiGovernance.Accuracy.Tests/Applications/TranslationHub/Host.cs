using System.Reflection;
using AiGovernance;

namespace TranslationHub;

/// <summary>Loads the plug-ins and offers the chosen one.</summary>
public sealed class Host
{
    private readonly Dictionary<string, ITranslationEngine> _engines;

    public Host(IEnumerable<ITranslationEngine> engines) => _engines = engines.ToDictionary(engine => engine.Name);

    public static Host FromFolder(string folder)
    {
        var engines = Directory.EnumerateFiles(folder, "*.dll")
            .Select(Assembly.LoadFrom)
            .SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => typeof(ITranslationEngine).IsAssignableFrom(type) && !type.IsAbstract)
            .Select(type => (ITranslationEngine)Activator.CreateInstance(type)!);
        return new Host(engines);
    }

    public ITranslationEngine this[string name] => _engines[name];

    public IEnumerable<string> Names => _engines.Keys;
}

public sealed class DocumentTranslator(Host host)
{
    public async Task TranslateAsync(string path, string engineName, string language)
    {
        var engine = host[engineName];
        string text = await File.ReadAllTextAsync(path);
        if (await engine.DetectAsync(text) == language) // AI: call
        {
            return;
        }

        string translated = await engine.TranslateAsync(text, language); // AI: call
        await File.WriteAllTextAsync(Path.ChangeExtension(path, language + ".txt"), translated);
    }

    [AiUseCase("catalogue-translation")]
    public async Task<IReadOnlyDictionary<string, string>> TranslateAllAsync(string text, params string[] languages)
    {
        var engine = host[host.Names.First()];
        var result = new Dictionary<string, string>();
        foreach (string language in languages)
        {
            result[language] = await engine.TranslateAsync(text, language); // AI: governed
        }

        return result;
    }

    public Func<string, string, CancellationToken, Task<string>> Using(string name) => host[name].TranslateAsync; // AI: call
}
