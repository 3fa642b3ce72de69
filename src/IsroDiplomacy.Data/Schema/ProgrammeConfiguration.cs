using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsroDiplomacy.Data.Schema;

internal sealed class ProgrammeConfiguration :
    IEntityTypeConfiguration<Programme>, IEntityTypeConfiguration<ProgrammePartner>, IEntityTypeConfiguration<ProgrammeAgency>,
    IEntityTypeConfiguration<ProgrammeAgreement>, IEntityTypeConfiguration<ProgrammeMission>,
    IEntityTypeConfiguration<ProgrammePlace>, IEntityTypeConfiguration<ProgrammeFigure>
{
    public void Configure(EntityTypeBuilder<Programme> programme)
    {
        programme.HasRecord(p => p.Record);
        programme.HasDate(p => p.Started);
        programme.HasDate(p => p.Ended);
        programme.Property(p => p.Name).UseCollation(Collations.IgnoreCase);
        programme.HasIndex(p => p.Name);
        programme.HasIndex(p => p.Kind);
    }

    public void Configure(EntityTypeBuilder<ProgrammePartner> link)
    {
        link.ToTable("ProgrammePartners");
        link.HasKey(l => new { l.ProgrammeId, l.PartnerId });
        link.HasOne(l => l.Programme).WithMany(p => p.Partners).HasForeignKey(l => l.ProgrammeId);
        link.HasOne(l => l.Partner).WithMany().HasForeignKey(l => l.PartnerId);
    }

    public void Configure(EntityTypeBuilder<ProgrammeAgency> link)
    {
        link.ToTable("ProgrammeAgencies");
        link.HasKey(l => new { l.ProgrammeId, l.AgencyId });
        link.HasOne(l => l.Programme).WithMany(p => p.Agencies).HasForeignKey(l => l.ProgrammeId);
        link.HasOne(l => l.Agency).WithMany().HasForeignKey(l => l.AgencyId);
    }

    public void Configure(EntityTypeBuilder<ProgrammeAgreement> link)
    {
        link.ToTable("ProgrammeAgreements");
        link.HasKey(l => new { l.ProgrammeId, l.AgreementId });
        link.HasOne(l => l.Programme).WithMany(p => p.Agreements).HasForeignKey(l => l.ProgrammeId);
        link.HasOne(l => l.Agreement).WithMany(a => a.Programmes).HasForeignKey(l => l.AgreementId);
    }

    public void Configure(EntityTypeBuilder<ProgrammeMission> link)
    {
        link.ToTable("ProgrammeMissions");
        link.HasKey(l => new { l.ProgrammeId, l.MissionId });
        link.HasOne(l => l.Programme).WithMany(p => p.Missions).HasForeignKey(l => l.ProgrammeId);
        link.HasOne(l => l.Mission).WithMany(m => m.Programmes).HasForeignKey(l => l.MissionId);
    }

    public void Configure(EntityTypeBuilder<ProgrammePlace> place)
    {
        place.ToTable("ProgrammePlaces");
        place.HasKey(p => new { p.ProgrammeId, p.Position });
        place.HasIndex(p => new { p.Name, p.ProgrammeId });
        place.HasIndex(p => new { p.PartnerId, p.ProgrammeId });
        place.HasOne<Programme>().WithMany(p => p.Places).HasForeignKey(p => p.ProgrammeId);
        place.HasOne(p => p.Partner).WithMany().HasForeignKey(p => p.PartnerId);
    }

    public void Configure(EntityTypeBuilder<ProgrammeFigure> figure)
    {
        figure.ToTable("ProgrammeFigures");
        figure.HasKey(f => new { f.ProgrammeId, f.Position });
        figure.HasOne<Programme>().WithMany(p => p.Figures).HasForeignKey(f => f.ProgrammeId);
        figure.HasOne(f => f.Source).WithMany().HasForeignKey(f => f.SourceId);
    }
}
