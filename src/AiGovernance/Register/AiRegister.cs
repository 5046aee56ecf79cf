using System.Reflection;
using System.Text;
using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>
/// The register of AI use cases: what the organisation, its suppliers and its uses of AI are. It serves as the record
/// of processing of GDPR Article 30 and holds what the AI Act asks deployers and providers to document.
/// </summary>
/// <remarks>
/// Every fact has three values: what is missing (<see langword="null"/>) is unknown, never "no"; an empty list is an
/// answer. Instances cannot change, lists included; change a register with <c>with</c> and save it.
/// </remarks>
public sealed record AiRegister : RegisterElement
{
    /// <summary>The address of the JSON Schema, by which editors check and complete the file.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>The version of the register format, for instance <c>1.0</c>.</summary>
    public required string SchemaVersion { get; init; }

    /// <summary>The language the register is written in, and of the labels in exports: BCP 47, for instance <c>fr</c>.</summary>
    public string? Language { get; init; }

    /// <summary>The dated set of legal data the register was last checked with.</summary>
    public LegalPackReference? LegalPack { get; init; }

    /// <summary>The organisation that keeps the register. GDPR Article 30(1)(a).</summary>
    public required Organisation Organisation { get; init; }

    /// <summary>The functions that use cases refer to. AI Act Article 26(2).</summary>
    public IReadOnlyList<Role>? Roles { get; init => field = RegisterList.Of(value); }

    /// <summary>The companies that supply AI services. GDPR Article 28.</summary>
    public IReadOnlyList<Vendor>? Vendors { get; init => field = RegisterList.Of(value); }

    /// <summary>The AI services and models in use. AI Act Article 13.</summary>
    public IReadOnlyList<AiService>? Services { get; init => field = RegisterList.Of(value); }

    /// <summary>The trainings on offer. AI Act Article 4.</summary>
    public IReadOnlyList<Training>? Trainings { get; init => field = RegisterList.Of(value); }

    /// <summary>The uses of AI. GDPR Article 30(1); AI Act Article 26.</summary>
    public required IReadOnlyList<AiUseCase> UseCases { get; init => field = RegisterList.Of(value); }

    /// <summary>Reads a register from JSON text. Comments and trailing commas are accepted.</summary>
    /// <param name="utf8Json">The text, encoded in UTF-8, with or without byte order mark.</param>
    /// <exception cref="RegisterFormatException">The text is not a register.</exception>
    public static AiRegister Parse(ReadOnlySpan<byte> utf8Json) => RegisterOf(RegisterDocument.Parse(utf8Json));

    /// <summary>
    /// Reads a register from a file: UTF-8, or UTF-16 or UTF-32 with byte order mark. Comments and trailing commas are
    /// accepted.
    /// </summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="RegisterFormatException">The file does not hold a register.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static AiRegister Load(string path) => RegisterOf(RegisterDocument.Load(path));

    /// <summary>
    /// Reads the register that the build embedded in an assembly: by default in every application which is not published
    /// to browsers or phones, and elsewhere with the build property <c>AiGovernanceEmbedRegister</c>. It is read anew with
    /// each call; keep the result.
    /// </summary>
    /// <param name="assembly">The assembly, for instance that of the application's <c>Program</c>.</param>
    /// <exception cref="InvalidOperationException">No register is embedded; the message says what to set.</exception>
    /// <exception cref="RegisterFormatException">What is embedded is not a register: it was not when the project was built (AIG1001).</exception>
    public static AiRegister FromAssembly(Assembly assembly) => RegisterOf(EmbeddedRegister.Read(assembly));

    /// <summary>Writes the register as indented JSON. What was read is written again, <c>x-*</c> properties and explicit nulls included.</summary>
    public string ToJson() => Encoding.UTF8.GetString(ToUtf8Json());

    /// <summary>Writes the register as indented JSON, encoded in UTF-8 without byte order mark.</summary>
    public byte[] ToUtf8Json() => RegisterJson.Write(this);

    /// <summary>
    /// Writes the register to a file, in one step: a reader sees the old file or the new one, and a failure leaves the
    /// old one as it was. Comments in an existing file are lost.
    /// </summary>
    /// <param name="path">The path of the file. Its folder must exist; its permissions are kept.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or its folder is read-only.</exception>
    public void Save(string path)
    {
        var json = ToUtf8Json();
        AtomicFile.Write(path, stream =>
        {
            stream.Write(json, 0, json.Length);
            stream.WriteByte((byte)'\n');
        });
    }

    /// <summary>
    /// Applies the rules about the content of a register: what is inconsistent or missing by the GDPR, the AI Act and the
    /// register's own rules. No finding does not mean that the law is complied with. A register that was read from a file
    /// is better checked by <see cref="RegisterDocument.Validate"/>, which knows lines and columns.
    /// </summary>
    /// <param name="asOf">The day for which to check: duties that apply later are warnings, overdue dates are counted to it.</param>
    /// <param name="journal">What the validation journal says; without it, rules about what validators do (AIG4018) are silent.</param>
    /// <returns>The findings: those about the register as a whole, then use case by use case, each in the order of the rules' ids.</returns>
    public IReadOnlyList<Finding> Validate(IsoDate asOf, JournalStatistics? journal = null)
        => [.. RuleRun.Over(this, asOf, journal).Select(finding => Finding.Of(finding, path: "", line: 0, column: 0, "$." + finding.Path))];

    /// <summary>Derives from the facts of a use case what the law asks for, with the reasons.</summary>
    /// <param name="useCase">A use case of this register.</param>
    public Assessment Assess(AiUseCase useCase) => Assessor.Assess(this, new RegisterLookup(this), useCase);

    private static AiRegister RegisterOf(RegisterDocument document)
        => document.Register ?? throw new RegisterFormatException(document.Findings);
}
