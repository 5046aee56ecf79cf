namespace AiGovernance;

/// <summary>The processing of personal data in the use case: the content of the record of processing. GDPR Article 30.</summary>
public sealed record DataProcessing : RegisterElement
{
    /// <summary>Whether personal data are processed; missing means unknown. GDPR Article 4(1).</summary>
    public PersonalDataPresence? PersonalData { get; init; }

    /// <summary>What shows that there are none, when the answer is no. GDPR Article 5(2) and recital 26.</summary>
    public string? NoPersonalDataProof { get; init; }

    /// <summary>Whether the organisation decides on the processing or acts for others. GDPR Articles 4(7), 4(8), 26 and 28.</summary>
    public GdprRole? GdprRole { get; init; }

    /// <summary>The name of the activity in the organisation's main record of processing. GDPR Article 30.</summary>
    public string? ActivityName { get; init; }

    /// <summary>Where that activity is recorded: address, path or number.</summary>
    public string? RopaRef { get; init; }

    /// <summary>The other controllers that decide jointly. GDPR Articles 26 and 30(1)(a).</summary>
    public IReadOnlyList<Party>? JointControllers { get; init => field = RegisterList.Of(value); }

    /// <summary>The controllers on whose behalf the organisation acts as processor. GDPR Article 30(2)(a).</summary>
    public IReadOnlyList<Controller>? Controllers { get; init => field = RegisterList.Of(value); }

    /// <summary>What is done for each of them. GDPR Article 30(2)(b).</summary>
    public IReadOnlyList<ProcessingOnBehalf>? ProcessingOnBehalf { get; init => field = RegisterList.Of(value); }

    /// <summary>
    /// Whose data are processed. GDPR Article 30(1)(c); label of the CNIL register: <c>Catégories de personnes
    /// concernées</c>.
    /// </summary>
    public IReadOnlyList<DataSubject>? DataSubjects { get; init => field = RegisterList.Of(value); }

    /// <summary>
    /// Which data are processed. GDPR Article 30(1)(c); label of the CNIL register: <c>Catégories de données
    /// collectées</c>.
    /// </summary>
    public IReadOnlyList<DataCategoryUse>? DataCategories { get; init => field = RegisterList.Of(value); }

    /// <summary>
    /// The special categories processed on purpose, each with its Article 9(2) condition; an empty list says none. GDPR
    /// Article 9.
    /// </summary>
    public IReadOnlyList<SpecialCategoryUse>? SpecialCategories { get; init => field = RegisterList.Of(value); }

    /// <summary>Whether sensitive data may slip in, for instance typed into a prompt. GDPR Articles 9 and 25.</summary>
    public IncidentalSensitiveData? IncidentalSensitiveData { get; init; }

    /// <summary>Whether data about convictions and offences are processed. GDPR Article 10; French law 78-17, Article 46.</summary>
    public CriminalData? CriminalData { get; init; }

    /// <summary>Whether a national identification number is processed. GDPR Article 87; French law 78-17, Article 30.</summary>
    public NationalId? NationalId { get; init; }

    /// <summary>Where the data come from. GDPR Article 14(2)(f).</summary>
    public IReadOnlyList<DataSource>? Sources { get; init => field = RegisterList.Of(value); }

    /// <summary>
    /// The compatibility test, when data collected for another purpose are fed to the AI. GDPR Articles 5(1)(b) and
    /// 6(4).
    /// </summary>
    public FurtherProcessing? FurtherProcessing { get; init; }

    /// <summary>What makes the processing lawful. GDPR Article 6.</summary>
    public LawfulBasis? LawfulBasis { get; init; }

    /// <summary>Who receives the data. GDPR Article 30(1)(d).</summary>
    public Recipients? Recipients { get; init; }

    /// <summary>
    /// The transfers to countries outside the European Economic Area; an empty list says none. GDPR Articles 30(1)(e)
    /// and 44 to 49.
    /// </summary>
    public IReadOnlyList<Transfer>? Transfers { get; init => field = RegisterList.Of(value); }

    /// <summary>How long prompts, outputs, logs and the like are kept. GDPR Articles 5(1)(e) and 30(1)(f); AI Act Article 26(6).</summary>
    public IReadOnlyList<RetentionRule>? Retention { get; init => field = RegisterList.Of(value); }

    /// <summary>The technical and organisational security measures. GDPR Articles 30(1)(g) and 32.</summary>
    public IReadOnlyList<SecurityMeasure>? Security { get; init => field = RegisterList.Of(value); }

    /// <summary>What is done to process less data. GDPR Articles 5(1)(c) and 25.</summary>
    public Minimisation? Minimisation { get; init; }

    /// <summary>
    /// Whether the provider may train on the data: a purpose of its own that needs its own basis. GDPR Articles
    /// 5(1)(b), 6 and 28.
    /// </summary>
    public bool? ProviderTraining { get; init; }

    /// <summary>How the persons concerned are informed and exercise their rights. GDPR Articles 12 to 22.</summary>
    public DataSubjectRights? Rights { get; init; }

    /// <summary>How much the AI weighs in decisions about persons. GDPR Articles 4(4) and 22.</summary>
    public AutomatedDecision? AutomatedDecision { get; init; }

    /// <summary>The data protection impact assessment, or why none is needed. GDPR Articles 35 and 36.</summary>
    public Dpia? Dpia { get; init; }

    /// <summary>How large the processing is. GDPR Article 35(3)(b) and guidelines WP248.</summary>
    public ProcessingScale? Scale { get; init; }
}
