using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AiGovernance.EntityFrameworkCore.Migrations.PostgreSql;

/// <summary>The table, and the triggers that let nobody change it.</summary>
[DbContext(typeof(PostgreSqlValidationJournalContext))]
[Migration("20261125000000_ValidationRecords")]
internal sealed class ValidationRecords : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "validation_records",
            columns: table => new
            {
                sequence = table.Column<long>(type: "bigint", nullable: false),
                recommendation = table.Column<string>(type: "text", nullable: true),
                use_case = table.Column<string>(type: "text", nullable: true),
                point = table.Column<string>(type: "text", nullable: true),
                validator = table.Column<string>(type: "text", nullable: true),
                action = table.Column<string>(type: "text", nullable: false),
                status = table.Column<string>(type: "text", nullable: true),
                line = table.Column<string>(type: "text", nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_validation_records", row => row.sequence));
        JournalIndexes.Create(migrationBuilder);
        migrationBuilder.Sql("""
            CREATE FUNCTION validation_records_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF TG_OP = 'DELETE' THEN
                    IF EXISTS (SELECT 1 FROM validation_records WHERE action = 'purge' AND (line::json -> 'purged' ->> 'count')::bigint >= OLD.sequence) THEN
                        RETURN OLD;
                    END IF;
                    RAISE EXCEPTION 'validation_records is append-only: only purged records may go';
                END IF;
                RAISE EXCEPTION 'validation_records is append-only';
            END
            $$;
            CREATE TRIGGER validation_records_no_change BEFORE UPDATE OR DELETE ON validation_records
                FOR EACH ROW EXECUTE FUNCTION validation_records_append_only();
            CREATE TRIGGER validation_records_no_truncate BEFORE TRUNCATE ON validation_records
                FOR EACH STATEMENT EXECUTE FUNCTION validation_records_append_only();
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(name: "validation_records");
        migrationBuilder.Sql("DROP FUNCTION validation_records_append_only();");
    }
}
