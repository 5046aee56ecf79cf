using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace AiGovernance.EntityFrameworkCore.Migrations.Sqlite;

/// <summary>The model that the migrations lead to; <c>dotnet ef migrations add</c> compares with it.</summary>
[DbContext(typeof(SqliteValidationJournalContext))]
internal sealed class SqliteValidationJournalContextSnapshot : ModelSnapshot
{
    protected override void BuildModel(ModelBuilder modelBuilder)
    {
        modelBuilder.HasAnnotation("ProductVersion", "10.0.15");
        modelBuilder.Entity("AiGovernance.EntityFrameworkCore.JournalEntry", entry =>
        {
            entry.Property<long>("Sequence").ValueGeneratedNever().HasColumnType("INTEGER").HasColumnName("sequence");
            entry.Property<string>("Action").IsRequired().HasColumnType("TEXT").HasColumnName("action");
            entry.Property<string>("Line").IsRequired().HasColumnType("TEXT").HasColumnName("line");
            entry.Property<string>("PointId").HasColumnType("TEXT").HasColumnName("point");
            entry.Property<string>("RecommendationId").HasColumnType("TEXT").HasColumnName("recommendation");
            entry.Property<string>("Status").HasColumnType("TEXT").HasColumnName("status");
            entry.Property<string>("UseCaseId").HasColumnType("TEXT").HasColumnName("use_case");
            entry.Property<string>("ValidatorId").HasColumnType("TEXT").HasColumnName("validator");
            entry.HasKey("Sequence");
            entry.HasIndex(["RecommendationId", "Sequence"], "ix_validation_records_recommendation");
            entry.HasIndex(["UseCaseId", "PointId", "ValidatorId", "Sequence"], "ix_validation_records_approval").HasFilter("action IN ('accept', 'modify')");
            entry.HasIndex(["Sequence"], "ix_validation_records_purge").HasFilter("action = 'purge'");
            entry.ToTable("validation_records", (string?)null);
        });
    }
}
