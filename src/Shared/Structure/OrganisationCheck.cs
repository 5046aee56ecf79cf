using AiGovernance.Json;
using AiGovernance.Localisation;

namespace AiGovernance.Structure;

/// <summary>AIG1004 and AIG1005: who the controller is, how to reach it, and its data protection officer (GDPR 30(1)(a), 37).</summary>
internal static class OrganisationCheck
{
    public static void Check(RegisterFile file, Action<RegisterProblem> report)
    {
        var organisation = file.Json.Root["organisation"];
        if (organisation.Kind != JsonKind.Object)
        {
            return;
        }

        var contact = organisation["contact"];
        foreach (string name in new[] { "name", "address" })
        {
            if (IsBlank(organisation[name]))
            {
                Report(RuleIds.IdentityMissing, organisation, "AIG1004.Organisation", name);
            }
        }

        if (IsBlank(contact["email"]) && IsBlank(contact["phone"]))
        {
            Report(RuleIds.IdentityMissing, organisation, "AIG1004.Contact");
        }

        var officer = organisation["dpo"];
        if (officer["designated"].IsTrue && (IsBlank(officer["name"]) || (IsBlank(officer["email"]) && IsBlank(officer["phone"]))))
        {
            Report(RuleIds.IdentityMissing, officer, "AIG1004.Dpo");
        }

        if (officer["designated"].IsFalse && IsBlank(officer["reasonNone"]))
        {
            Report(RuleIds.DpoReasonMissing, officer, "AIG1005.Message");
        }

        void Report(string id, JsonNode place, string key, params object[] arguments)
            => report(new RegisterProblem(id, file, place.Start, place.Start + 1, place.Path, null, new Message(key, arguments)));
    }

    // A value of the wrong type is AIG1001's affair.
    private static bool IsBlank(JsonNode value)
        => !value.Exists || value.Kind == JsonKind.Null || (value.Kind == JsonKind.String && value.Text.Trim().Length == 0);
}
