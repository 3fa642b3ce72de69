using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsroDiplomacy.Data.Schema;

/// <summary>Something that a record may have in common with others. <see cref="RecordTraits"/> writes them from the records.</summary>
public sealed class RecordTrait
{
    public string RecordKey { get; init; } = null!;

    public Record? Record { get; init; }

    /// <summary>The key of a record tied to it, whichever of the two names the other; or a word of a vocabulary: <c>subjects/oceanography</c>.</summary>
    public string Trait { get; init; } = null!;

    /// <summary>How much it means to have this in common; 0 for what nearly all records have.</summary>
    public int Weight { get; init; }

    /// <summary>The year of the record, beside each of its traits so that no other table need be asked; null where it has none.</summary>
    public int? Year { get; init; }
}

internal sealed class RecordTraitConfiguration : IEntityTypeConfiguration<RecordTrait>
{
    public void Configure(EntityTypeBuilder<RecordTrait> trait)
    {
        trait.ToTable("RecordTraits");
        trait.HasKey(t => new { t.RecordKey, t.Trait });
        trait.HasIndex(t => new { t.Trait, t.RecordKey });
        trait.HasOne(t => t.Record).WithMany().HasForeignKey(t => t.RecordKey);
    }
}
