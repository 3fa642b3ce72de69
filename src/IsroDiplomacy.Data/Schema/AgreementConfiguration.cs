using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsroDiplomacy.Data.Schema;

internal sealed class AgreementConfiguration :
    IEntityTypeConfiguration<Agreement>, IEntityTypeConfiguration<AgreementParty>, IEntityTypeConfiguration<AgreementSubject>,
    IEntityTypeConfiguration<AgreementMission>, IEntityTypeConfiguration<AgreementSatellite>, IEntityTypeConfiguration<AgreementLink>,
    IEntityTypeConfiguration<AgreementPhase>
{
    /// <summary>The column that tells binding instruments, memberships and political texts apart, by the vocabulary <c>agreement-natures</c>.</summary>
    public const string Nature = "Nature";

    public void Configure(EntityTypeBuilder<Agreement> agreement)
    {
        agreement.HasRecord(a => a.Record);
        agreement.HasDate(a => a.Date);
        agreement.Property(a => a.Title).UseCollation(Collations.IgnoreCase);
        agreement.HasIndex(a => a.Title);
        agreement.HasIndex(a => a.Type);
        agreement.HasIndex(a => a.Level);
        agreement.HasIndex(a => a.DateBasis);
        agreement.Property<string>(Nature)
            .HasComputedColumnSql($"""
                CASE WHEN "Type" = '{Agreement.JointStatement}' THEN 'political-text' WHEN "Membership" THEN 'membership' ELSE 'instrument' END
                """, stored: true);
        agreement.HasIndex(Nature);
        agreement.OwnsOne(a => a.Term);
        agreement.OwnsOne(a => a.Ended);
        agreement.OwnsOne(a => a.SeenValid);
        agreement.OwnsOne(a => a.Judgement);
    }

    public void Configure(EntityTypeBuilder<AgreementParty> party)
    {
        party.ToTable("AgreementParties");
        party.HasKey(p => new { p.AgreementId, p.Position });
        party.HasIndex(p => new { p.PartnerId, p.AgreementId });
        party.HasIndex(p => new { p.AgencyId, p.AgreementId });
        party.HasOne(p => p.Agreement).WithMany(a => a.Parties).HasForeignKey(p => p.AgreementId);
        party.HasOne(p => p.Partner).WithMany().HasForeignKey(p => p.PartnerId);
        party.HasOne(p => p.Agency).WithMany().HasForeignKey(p => p.AgencyId);
    }

    public void Configure(EntityTypeBuilder<AgreementSubject> subject)
    {
        subject.ToTable("AgreementSubjects");
        subject.HasKey(s => new { s.AgreementId, s.Subject });
        subject.HasIndex(s => new { s.Subject, s.AgreementId });
        subject.HasOne<Agreement>().WithMany(a => a.Subjects).HasForeignKey(s => s.AgreementId);
    }

    public void Configure(EntityTypeBuilder<AgreementMission> link)
    {
        link.ToTable("AgreementMissions");
        link.HasKey(l => new { l.AgreementId, l.MissionId });
        link.HasOne(l => l.Agreement).WithMany(a => a.Missions).HasForeignKey(l => l.AgreementId);
        link.HasOne(l => l.Mission).WithMany(m => m.Agreements).HasForeignKey(l => l.MissionId);
    }

    public void Configure(EntityTypeBuilder<AgreementSatellite> link)
    {
        link.ToTable("AgreementSatellites");
        link.HasKey(l => new { l.AgreementId, l.CustomerSatelliteId });
        link.HasOne(l => l.Agreement).WithMany(a => a.CustomerSatellites).HasForeignKey(l => l.AgreementId);
        link.HasOne(l => l.CustomerSatellite).WithMany(s => s.Agreements).HasForeignKey(l => l.CustomerSatelliteId);
    }

    public void Configure(EntityTypeBuilder<AgreementPhase> phase)
    {
        phase.ToTable("AgreementPhases");
        phase.HasKey(p => new { p.AgreementId, p.Position });
        phase.Property(p => p.Reason).HasConversion<string>();
        phase.HasIndex(p => new { p.AgreementId, p.From, p.Until });
        phase.HasIndex(p => new { p.Status, p.From, p.Until });
        phase.HasOne(p => p.Agreement).WithMany(a => a.Phases).HasForeignKey(p => p.AgreementId);
        phase.HasOne(p => p.Other).WithMany().HasForeignKey(p => p.OtherKey);
    }

    public void Configure(EntityTypeBuilder<AgreementLink> link)
    {
        link.ToTable("AgreementLineage");
        link.HasKey(l => new { l.AgreementId, l.Relation, l.OtherId });
        link.HasOne(l => l.Agreement).WithMany(a => a.Lineage).HasForeignKey(l => l.AgreementId);
        link.HasOne(l => l.Other).WithMany(a => a.Successors).HasForeignKey(l => l.OtherId);
    }
}
