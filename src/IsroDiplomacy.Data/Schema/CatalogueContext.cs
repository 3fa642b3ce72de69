using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace IsroDiplomacy.Data.Schema;

/// <summary>The database as the importer makes it from <c>data/</c>. It holds nothing of its own, so it is never migrated, only built again.</summary>
public sealed class CatalogueContext(DbContextOptions<CatalogueContext> options) : DbContext(options)
{
    public DbSet<Catalogue> Catalogues => Set<Catalogue>();

    public DbSet<Term> Terms => Set<Term>();

    public DbSet<Country> Countries => Set<Country>();

    public DbSet<Record> Records => Set<Record>();

    public DbSet<Source> Sources => Set<Source>();

    public DbSet<Partner> Partners => Set<Partner>();

    public DbSet<Agency> Agencies => Set<Agency>();

    public DbSet<Mission> Missions => Set<Mission>();

    public DbSet<Agreement> Agreements => Set<Agreement>();

    public DbSet<AgreementPhase> AgreementPhases => Set<AgreementPhase>();

    public DbSet<Event> Events => Set<Event>();

    public DbSet<Programme> Programmes => Set<Programme>();

    public DbSet<CustomerSatellite> CustomerSatellites => Set<CustomerSatellite>();

    public DbSet<Flight> Flights => Set<Flight>();

    public DbSet<ReportedTotal> ReportedTotals => Set<ReportedTotal>();

    public DbSet<UncountedObject> UncountedObjects => Set<UncountedObject>();

    public DbSet<Claim> Claims => Set<Claim>();

    public DbSet<ClaimedProperty> ClaimedProperties => Set<ClaimedProperty>();

    public DbSet<Topic> Topics => Set<Topic>();

    public DbSet<ArticleParagraph> ArticleParagraphs => Set<ArticleParagraph>();

    public DbSet<ScopeNote> ScopeNotes => Set<ScopeNote>();

    public DbSet<Era> Eras => Set<Era>();

    public DbSet<ArticleClaim> ArticleClaims => Set<ArticleClaim>();

    public DbSet<Release> Releases => Set<Release>();

    public DbSet<Change> Changes => Set<Change>();

    public DbSet<TimelineEntry> Timeline => Set<TimelineEntry>();

    public DbSet<TimelinePartner> TimelinePartners => Set<TimelinePartner>();

    public DbSet<PartnerTally> PartnerTallies => Set<PartnerTally>();

    public DbSet<PartnerYear> PartnerYears => Set<PartnerYear>();

    public DbSet<Supply> Supplies => Set<Supply>();

    public DbSet<RecordTrait> RecordTraits => Set<RecordTrait>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CatalogueContext).Assembly);
        // All keys come from data/. By EF's convention a key's number is the database's to give, and position 0 would count as not given.
        foreach (var key in modelBuilder.Model.GetEntityTypes().SelectMany(entity => entity.FindPrimaryKey()?.Properties ?? []))
            key.ValueGenerated = ValueGenerated.Never;
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<PartialDate>().HaveConversion<PartialDateConverter>();
        configurationBuilder.Properties<CountryCode>().HaveConversion<CountryCodeConverter>();
        configurationBuilder.Properties<CosparDesignator>().HaveConversion<CosparConverter>();
        configurationBuilder.Properties<NoradNumber>().HaveConversion<NoradConverter>();
        configurationBuilder.Properties<RecordKind>().HaveConversion<RecordKindConverter>();
    }
}
