using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AiGovernance.EntityFrameworkCore.Migrations.Sqlite;

/// <summary>The table, and the triggers that let nobody change it.</summary>
[DbContext(typeof(SqliteValidationJournalContext))]
[Migration("20261125000000_ValidationRecords")]
internal sealed class ValidationRecords : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "validation_records",
            columns: table => new
            {
                sequence = table.Column<long>(type: "INTEGER", nullable: false),
                recommendation = table.Column<string>(type: "TEXT", nullable: true),
                use_case = table.Column<string>(type: "TEXT", nullable: true),
                point = table.Column<string>(type: "TEXT", nullable: true),
                validator = table.Column<string>(type: "TEXT", nullable: true),
                action = table.Column<string>(type: "TEXT", nullable: false),
                status = table.Column<string>(type: "TEXT", nullable: true),
                line = table.Column<string>(type: "TEXT", nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_validation_records", row => row.sequence));
        JournalIndexes.Create(migrationBuilder);
        migrationBuilder.Sql("""
            CREATE TRIGGER validation_records_no_update BEFORE UPDATE ON validation_records
            BEGIN
                SELECT RAISE(ABORT, 'validation_records is append-only');
            END;
            """);
        migrationBuilder.Sql("""
            CREATE TRIGGER validation_records_no_delete BEFORE DELETE ON validation_records
            WHEN NOT EXISTS (SELECT 1 FROM validation_records WHERE action = 'purge' AND json_extract(line, '$.purged.count') >= OLD.sequence)
            BEGIN
                SELECT RAISE(ABORT, 'validation_records is append-only: only purged records may go');
            END;
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable(name: "validation_records");
}
