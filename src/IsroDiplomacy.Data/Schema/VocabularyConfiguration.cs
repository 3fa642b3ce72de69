using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsroDiplomacy.Data.Schema;

internal sealed class VocabularyConfiguration :
    IEntityTypeConfiguration<Term>, IEntityTypeConfiguration<Country>, IEntityTypeConfiguration<Catalogue>
{
    public void Configure(EntityTypeBuilder<Term> term) => term.HasKey(t => new { t.Vocabulary, t.Code });

    public void Configure(EntityTypeBuilder<Country> country) => country.HasKey(c => c.Code);

    public void Configure(EntityTypeBuilder<Catalogue> catalogue) => catalogue.HasKey(c => c.Version);
}
