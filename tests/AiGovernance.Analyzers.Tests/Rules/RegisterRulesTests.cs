namespace AiGovernance.Analyzers.Tests.Rules;

/// <summary>AIG1001 to AIG1006 in the compiler: the place in the JSON file.</summary>
public class RegisterRulesTests
{
    [Fact]
    public Task A_sound_register_is_silent() => Verify.RegisterFile(Verify.Register);

    [Theory]
    [InlineData("{|AIG1001:|}")]
    [InlineData("{ \"schemaVersion\": \"1.0\", \"useCases\": [{|AIG1001:|}")]
    [InlineData("{ \"schemaVersion\": {|AIG1001:1|}.0.0 }")]
    [InlineData("{ \"schemaVersion\": {|AIG1001:'|}1.0' }")]
    public Task A_text_that_is_not_json_is_reported_where_it_ends_to_be(string register) => Verify.RegisterFile(register);

    [Fact]
    public Task Structure_is_checked_with_places_in_the_file() => Verify.RegisterFile("""
        {
          // a comment, and a trailing comma below
          "schemaVersion": "1.0",
          "organisation": { "name": "É", "address": "Lyon", "contact": { "email": "a@b.example" }, "headcount": {|AIG1001:"84"|} },
          "roles": [ { "id": "chair", "title": "Animateur" }, { "id": {|AIG1002:"chair"|}, "title": "Encore" } ],
          "useCases": [
            {|AIG1001:{|} "id": "a-use-case", "status": "pilot" },
            {
              "id": "meeting-minutes", "title": "Comptes rendus", "status": {|AIG1003:"production"|}, "ownerRoleId": {|AIG1006:"chairman"|},
              {|AIG1001:"purpos"|}: {}, "x-own": true, "createdOn": {|AIG1001:"2026-02-30"|},
              "humanValidation": { "points": [ { "id": "p" } ], "twoPersonRule": { "appliesTo": [ "p", {|AIG1006:"q"|} ] } },
            },
          ],
        }
        """);

    [Fact]
    public Task Controller_and_dpo_are_named() => Verify.RegisterFile("""
        { "schemaVersion": "1.0", "organisation": {|AIG1004:{|AIG1004:{|}|} "name": "A", "dpo": {|AIG1005:{|} "designated": false } }, "useCases": [] }
        """);
}
