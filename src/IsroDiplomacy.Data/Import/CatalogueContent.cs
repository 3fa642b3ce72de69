using IsroDiplomacy.Data.Import.Versions;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import;

/// <summary>Everything <c>data/</c> holds, as entities that point at each other by id.</summary>
public sealed class CatalogueContent
{
    /// <summary>Null only where its file has faults.</summary>
    public Catalogue? Catalogue { get; set; }

    public List<Term> Terms { get; } = [];

    public List<Country> Countries { get; } = [];

    public List<Source> Sources { get; } = [];

    public List<Partner> Partners { get; } = [];

    public List<Agency> Agencies { get; } = [];

    public List<Mission> Missions { get; } = [];

    public List<Agreement> Agreements { get; } = [];

    public List<Event> Events { get; } = [];

    public List<Programme> Programmes { get; } = [];

    public List<CustomerSatellite> CustomerSatellites { get; } = [];

    public List<Flight> Flights { get; } = [];

    public List<ReportedTotal> ReportedTotals { get; } = [];

    public List<UncountedObject> UncountedObjects { get; } = [];

    public List<Claim> Claims { get; } = [];

    /// <summary>The claims, put together by what they are about.</summary>
    public IEnumerable<ClaimedProperty> ClaimedProperties => ClaimedProperty.Of(Claims);

    public List<Topic> Topics { get; } = [];

    public List<ArticleParagraph> ArticleParagraphs { get; } = [];

    public List<ScopeNote> ScopeNotes { get; } = [];

    public List<Era> Eras { get; } = [];

    public List<ArticleClaim> ArticleClaims { get; } = [];

    public List<Release> Releases { get; } = [];

    /// <summary>Null only where its file has faults.</summary>
    public PublishedState? Published { get; set; }

    /// <summary>The common part of every record of every kind.</summary>
    public IEnumerable<Record> Records =>
        Partners.Select(partner => partner.Record)
            .Concat(Agencies.Select(agency => agency.Record))
            .Concat(Missions.Select(mission => mission.Record))
            .Concat(Agreements.Select(agreement => agreement.Record))
            .Concat(Events.Select(happening => happening.Record))
            .Concat(Programmes.Select(programme => programme.Record))
            .Concat(CustomerSatellites.Select(satellite => satellite.Record))
            .Concat(Flights.Select(flight => flight.Record))
            .Concat(Topics.Select(topic => topic.Record));
}
