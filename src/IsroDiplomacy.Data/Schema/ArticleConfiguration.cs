using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsroDiplomacy.Data.Schema;

internal sealed class ArticleConfiguration :
    IEntityTypeConfiguration<ArticleParagraph>, IEntityTypeConfiguration<ArticleClaim>, IEntityTypeConfiguration<ArticleSubject>,
    IEntityTypeConfiguration<ArticleEvidence>, IEntityTypeConfiguration<ArticleSource>
{
    public void Configure(EntityTypeBuilder<ArticleParagraph> paragraph) => paragraph.HasIndex(p => p.Number).IsUnique();

    public void Configure(EntityTypeBuilder<ArticleClaim> claim)
    {
        claim.HasOne(c => c.Place).WithMany().HasForeignKey(c => c.Paragraph);
        claim.HasIndex(c => c.Reading);
    }

    public void Configure(EntityTypeBuilder<ArticleSubject> subject)
    {
        subject.ToTable("ArticleSubjects");
        subject.HasKey(s => new { s.ArticleClaimId, s.RecordKey });
        subject.HasOne(s => s.ArticleClaim).WithMany(c => c.Subjects).HasForeignKey(s => s.ArticleClaimId);
        subject.HasOne(s => s.Record).WithMany().HasForeignKey(s => s.RecordKey);
    }

    public void Configure(EntityTypeBuilder<ArticleEvidence> evidence)
    {
        evidence.ToTable("ArticleEvidence");
        evidence.HasKey(e => new { e.ArticleClaimId, e.RecordKey });
        evidence.HasOne(e => e.ArticleClaim).WithMany(c => c.AgainstRecords).HasForeignKey(e => e.ArticleClaimId);
        evidence.HasOne(e => e.Record).WithMany().HasForeignKey(e => e.RecordKey);
    }

    public void Configure(EntityTypeBuilder<ArticleSource> source)
    {
        source.ToTable("ArticleSources");
        source.HasKey(s => new { s.ArticleClaimId, s.SourceId });
        source.HasOne<ArticleClaim>().WithMany(c => c.AgainstSources).HasForeignKey(s => s.ArticleClaimId);
        source.HasOne(s => s.Source).WithMany().HasForeignKey(s => s.SourceId);
    }
}
