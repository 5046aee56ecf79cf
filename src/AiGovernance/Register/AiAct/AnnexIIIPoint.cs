using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>The uses that are high-risk. AI Act Article 6(2) and Annex III.</summary>
[JsonConverter(typeof(VocabularyConverter<AnnexIIIPoint>))]
public enum AnnexIIIPoint
{
    /// <summary>Remote biometric identification, not mere verification. Annex III, point 1(a).</summary>
    [JsonStringEnumMemberName("1a")]
    Point1a,

    /// <summary>Biometric categorisation by sensitive attributes. Annex III, point 1(b).</summary>
    [JsonStringEnumMemberName("1b")]
    Point1b,

    /// <summary>Emotion recognition. Annex III, point 1(c).</summary>
    [JsonStringEnumMemberName("1c")]
    Point1c,

    /// <summary>
    /// Safety components of critical infrastructure: digital, road traffic, water, gas, heating, electricity. Annex
    /// III, point 2.
    /// </summary>
    [JsonStringEnumMemberName("2")]
    Point2,

    /// <summary>Admission or assignment to education and training. Annex III, point 3(a).</summary>
    [JsonStringEnumMemberName("3a")]
    Point3a,

    /// <summary>Evaluating learning outcomes. Annex III, point 3(b).</summary>
    [JsonStringEnumMemberName("3b")]
    Point3b,

    /// <summary>Assessing the level of education a person gets. Annex III, point 3(c).</summary>
    [JsonStringEnumMemberName("3c")]
    Point3c,

    /// <summary>Detecting prohibited behaviour in tests. Annex III, point 3(d).</summary>
    [JsonStringEnumMemberName("3d")]
    Point3d,

    /// <summary>
    /// Recruitment and selection: targeted job advertisements, filtering applications, evaluating candidates. Annex
    /// III, point 4(a).
    /// </summary>
    [JsonStringEnumMemberName("4a")]
    Point4a,

    /// <summary>
    /// Working conditions, promotion, termination, allocation of tasks, monitoring and evaluation of workers. Annex
    /// III, point 4(b).
    /// </summary>
    [JsonStringEnumMemberName("4b")]
    Point4b,

    /// <summary>Public assistance benefits and services, by or for public authorities. Annex III, point 5(a).</summary>
    [JsonStringEnumMemberName("5a")]
    Point5a,

    /// <summary>Creditworthiness and credit score, fraud detection excepted. Annex III, point 5(b).</summary>
    [JsonStringEnumMemberName("5b")]
    Point5b,

    /// <summary>Risk assessment and pricing of life and health insurance. Annex III, point 5(c).</summary>
    [JsonStringEnumMemberName("5c")]
    Point5c,

    /// <summary>Emergency calls, dispatching and triage of patients. Annex III, point 5(d).</summary>
    [JsonStringEnumMemberName("5d")]
    Point5d,

    /// <summary>Law enforcement: risk of becoming a victim. Annex III, point 6(a).</summary>
    [JsonStringEnumMemberName("6a")]
    Point6a,

    /// <summary>Law enforcement: polygraphs and similar tools. Annex III, point 6(b).</summary>
    [JsonStringEnumMemberName("6b")]
    Point6b,

    /// <summary>Law enforcement: reliability of evidence. Annex III, point 6(c).</summary>
    [JsonStringEnumMemberName("6c")]
    Point6c,

    /// <summary>Law enforcement: risk of offending, not solely from profiling. Annex III, point 6(d).</summary>
    [JsonStringEnumMemberName("6d")]
    Point6d,

    /// <summary>Law enforcement: profiling in investigations. Annex III, point 6(e).</summary>
    [JsonStringEnumMemberName("6e")]
    Point6e,

    /// <summary>Migration: polygraphs and similar tools. Annex III, point 7(a).</summary>
    [JsonStringEnumMemberName("7a")]
    Point7a,

    /// <summary>Migration: assessment of risks of persons. Annex III, point 7(b).</summary>
    [JsonStringEnumMemberName("7b")]
    Point7b,

    /// <summary>Migration: examination of applications for asylum, visa and residence. Annex III, point 7(c).</summary>
    [JsonStringEnumMemberName("7c")]
    Point7c,

    /// <summary>Migration: detecting, recognising or identifying persons. Annex III, point 7(d).</summary>
    [JsonStringEnumMemberName("7d")]
    Point7d,

    /// <summary>Administration of justice and alternative dispute resolution. Annex III, point 8(a).</summary>
    [JsonStringEnumMemberName("8a")]
    Point8a,

    /// <summary>Influencing elections, referendums or voting behaviour. Annex III, point 8(b).</summary>
    [JsonStringEnumMemberName("8b")]
    Point8b,
}
