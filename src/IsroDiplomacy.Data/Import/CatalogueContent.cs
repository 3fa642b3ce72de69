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

    public List<ReportedTotal> ReportedTotals { get; } = [];

    public List<UncountedObject> UncountedObjects { get; } = [];

    public List<Claim> Claims { get; } = [];

    public List<Topic> Topics { get; } = [];

    public List<ArticleClaim> ArticleClaims { get; } = [];
}
