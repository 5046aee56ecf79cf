using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace AiGovernance.EntityFrameworkCore.Migrations.PostgreSql;

/// <summary>The model that the migrations lead to; <c>dotnet ef migrations add</c> compares with it.</summary>
[DbContext(typeof(PostgreSqlValidationJournalContext))]
internal sealed class PostgreSqlValidationJournalContextSnapshot : ModelSnapshot
{
    protected override void BuildModel(ModelBuilder modelBuilder)
    {
        modelBuilder.HasAnnotation("ProductVersion", "10.0.15").HasAnnotation("Relational:MaxIdentifierLength", 63);
        modelBuilder.Entity("AiGovernance.EntityFrameworkCore.JournalEntry", entry =>
        {
            entry.Property<long>("Sequence").ValueGeneratedNever().HasColumnType("bigint").HasColumnName("sequence");
            entry.Property<string>("Action").IsRequired().HasColumnType("text").HasColumnName("action");
            entry.Property<string>("Line").IsRequired().HasColumnType("text").HasColumnName("line");
            entry.Property<string>("PointId").HasColumnType("text").HasColumnName("point");
            entry.Property<string>("RecommendationId").HasColumnType("text").HasColumnName("recommendation");
            entry.Property<string>("Status").HasColumnType("text").HasColumnName("status");
            entry.Property<string>("UseCaseId").HasColumnType("text").HasColumnName("use_case");
            entry.Property<string>("ValidatorId").HasColumnType("text").HasColumnName("validator");
            entry.HasKey("Sequence");
            entry.HasIndex(["RecommendationId", "Sequence"], "ix_validation_records_recommendation");
            entry.HasIndex(["UseCaseId", "PointId", "ValidatorId", "Sequence"], "ix_validation_records_approval").HasFilter("action IN ('accept', 'modify')");
            entry.HasIndex(["Sequence"], "ix_validation_records_purge").HasFilter("action = 'purge'");
            entry.ToTable("validation_records", (string?)null);
        });
    }
}
