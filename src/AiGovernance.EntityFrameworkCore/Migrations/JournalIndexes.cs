using Microsoft.EntityFrameworkCore.Migrations;

namespace AiGovernance.EntityFrameworkCore.Migrations;

/// <summary>The indexes of the first migration, the same in every database.</summary>
internal static class JournalIndexes
{
    public static void Create(MigrationBuilder migration)
    {
        migration.CreateIndex("ix_validation_records_recommendation", "validation_records", ["recommendation", "sequence"]);
        migration.CreateIndex("ix_validation_records_approval", "validation_records", ["use_case", "point", "validator", "sequence"], filter: "action IN ('accept', 'modify')");
        migration.CreateIndex("ix_validation_records_purge", "validation_records", "sequence", filter: "action = 'purge'");
    }
}
