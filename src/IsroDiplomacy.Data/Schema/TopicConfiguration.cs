using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsroDiplomacy.Data.Schema;

internal sealed class TopicConfiguration : IEntityTypeConfiguration<Topic>, IEntityTypeConfiguration<TopicLink>
{
    public void Configure(EntityTypeBuilder<Topic> topic)
    {
        topic.HasRecord(t => t.Record);
        topic.HasIndex(t => t.Group);
        topic.OwnsMany(t => t.Paragraphs, paragraph =>
        {
            paragraph.ToTable("TopicParagraphs");
            paragraph.WithOwner().HasForeignKey("TopicId");
            paragraph.HasKey("TopicId", nameof(TopicParagraph.Paragraph));
            paragraph.HasOne<ArticleParagraph>().WithMany().HasForeignKey(p => p.Paragraph);
        });
    }

    public void Configure(EntityTypeBuilder<TopicLink> link)
    {
        link.ToTable("TopicLinks");
        link.HasKey(l => new { l.TopicId, l.RecordKey });
        link.HasOne(l => l.Topic).WithMany(t => t.Links).HasForeignKey(l => l.TopicId);
        link.HasOne(l => l.Record).WithMany().HasForeignKey(l => l.RecordKey);
    }
}
