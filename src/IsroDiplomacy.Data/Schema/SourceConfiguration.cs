using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsroDiplomacy.Data.Schema;

internal sealed class SourceConfiguration : IEntityTypeConfiguration<Source>
{
    public void Configure(EntityTypeBuilder<Source> source)
    {
        source.HasDate(s => s.Published);
        source.Property(s => s.Title).UseCollation(Collations.IgnoreCase);
        source.HasIndex(s => s.Title);
        source.HasIndex(s => s.Url).IsUnique();
        source.HasIndex(s => s.Kind);
        source.HasIndex(s => s.Copy);
        source.HasIndex(s => s.Wire);
        source.HasIndex(s => s.Publisher);
        source.HasIndex(s => s.Origin);
    }
}
