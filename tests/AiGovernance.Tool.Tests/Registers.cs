namespace AiGovernance.Tool.Tests;

internal static class Registers
{
    public const string Valid = """
        {
          "schemaVersion": "1.0",
          "organisation": { "name": "Test", "address": "1 rue A", "country": "FR", "contact": { "email": "a@b.example" }, "dpo": { "designated": false, "reasonNone": "Not required" } },
          "roles": [{ "id": "lead", "title": "Lead" }],
          "useCases": [
            { "id": "minutes", "title": "Minutes", "status": "approved", "ownerRoleId": "lead" },
            { "id": "draft", "title": "Draft", "status": "proposed", "ownerRoleId": "lead" }
          ]
        }
        """;

    public const string WithBrokenReference = """
        { "schemaVersion": "1.0", "organisation": { "name": "T" }, "useCases": [{ "id": "a", "title": "A", "status": "approved", "ownerRoleId": "nobody" }] }
        """;
}
