using System.Text.Json.Serialization;

namespace Lemaire.BackOffice.Recruitment;

/// <summary>The canonical form of what is validated: its hash is in the journal.</summary>
[JsonSerializable(typeof(CvAssessment))]
[JsonSerializable(typeof(ContraryDecision))]
internal sealed partial class RecruitmentJson : JsonSerializerContext;
