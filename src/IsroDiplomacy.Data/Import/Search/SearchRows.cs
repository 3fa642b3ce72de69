using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Search;

/// <summary>Everything that a search can find, and by which words.</summary>
internal sealed class SearchRows
{
    private readonly Dictionary<string, Partner> _partners;
    private readonly Dictionary<string, Agency> _agencies;
    private readonly Dictionary<string, Mission> _missions;
    private readonly Dictionary<string, Flight> _flights;
    private readonly ILookup<string, CustomerSatellite> _aboard;
    private readonly Dictionary<CountryCode, Country> _countries;
    private readonly Dictionary<(string Vocabulary, string Code), string> _labels;
    private readonly ILookup<string?, Agency> _ofPartner;
    private readonly ILookup<string, Claim> _claims;

    private SearchRows(CatalogueContent content)
    {
        _partners = content.Partners.ToDictionary(p => p.Id);
        _agencies = content.Agencies.ToDictionary(a => a.Id);
        _missions = content.Missions.ToDictionary(m => m.Id);
        _flights = content.Flights.ToDictionary(f => f.Id);
        _aboard = content.CustomerSatellites.ToLookup(s => s.FlightId);
        _countries = content.Countries.ToDictionary(c => c.Code);
        _labels = content.Terms.ToDictionary(t => (t.Vocabulary, t.Code), t => t.Label);
        _ofPartner = content.Agencies.ToLookup(a => a.PartnerId);
        _claims = content.Claims.ToLookup(c => c.SubjectKey);
    }

    public static IEnumerable<SearchRow> Of(CatalogueContent content)
    {
        var rows = new SearchRows(content);
        return content.Partners.Select(rows.Row)
            .Concat(content.Agencies.Select(rows.Row))
            .Concat(content.Missions.Select(rows.Row))
            .Concat(content.Agreements.Select(rows.Row))
            .Concat(content.Programmes.Select(rows.Row))
            .Concat(content.Topics.Select(rows.Row))
            .Concat(content.Flights.Select(rows.Row))
            .Concat(content.CustomerSatellites.Select(rows.Row))
            .Concat(content.Events.Select(rows.Row))
            .Concat(content.Sources.Select(rows.Row));
    }

    private SearchRow Row(Partner partner)
    {
        var iso = partner.Code is { } code ? _countries.GetValueOrDefault(code) : null;
        return SearchRow.Of(partner.Record) with
        {
            Acronyms = [partner.Code?.ToString()],
            HiddenNames = [iso?.Alpha3, iso?.Name, Initials(partner.Name)],
            Context =
            [
                .. _ofPartner[partner.Id].SelectMany(Names), partner.SubRegion, Label(Vocabularies.Regions, partner.Region),
                .. partner.Areas.Select(a => Label(Vocabularies.Subjects, a.Subject)), NameOf(partner.SuccessorId),
            ],
            Body = [partner.Summary, .. Claimed(partner.Record)],
        };
    }

    private SearchRow Row(Agency agency) => SearchRow.Of(agency.Record) with
    {
        Acronyms = [agency.Acronym],
        OtherNames = [agency.NativeName, .. agency.AlsoKnownAs.Select(known => known.Name)],
        Context =
        [
            NameOf(agency.PartnerId), Label(Vocabularies.AgencyKinds, agency.Kind), .. Names(agency.ParentId),
            .. agency.SuccessorOf.SelectMany(s => Names(s.PredecessorId)),
        ],
        Body = [.. Claimed(agency.Record)],
    };

    private SearchRow Row(Mission mission) => SearchRow.Of(mission.Record) with
    {
        Date = mission.Launched,
        OtherNames = [.. mission.AlsoKnownAs.Select(known => known.Name), mission.Cospar?.ToString(), mission.Norad?.ToString()],
        Context =
        [
            .. mission.Participations.SelectMany(p => new[] { NameOf(p.PartnerId), p.Label }.Concat(Names(p.AgencyId))),
            .. mission.Purposes.Select(p => Label(Vocabularies.Purposes, p.Purpose)), Label(Vocabularies.MissionKinds, mission.Kind),
            mission.LaunchVehicle, mission.LaunchSite,
        ],
        Body = [mission.Summary, .. mission.Participations.Select(p => p.Contribution), .. Claimed(mission.Record)],
    };

    private SearchRow Row(Agreement agreement) => SearchRow.Of(agreement.Record) with
    {
        Date = agreement.Date,
        Context =
        [
            .. agreement.Parties.SelectMany(p => Names(p.AgencyId).Prepend(NameOf(p.PartnerId))),
            Label(Vocabularies.AgreementTypes, agreement.Type), agreement.Type, .. agreement.Subjects.Select(s => Label(Vocabularies.Subjects, s.Subject)),
            .. agreement.Missions.Select(m => _missions[m.MissionId].Name), agreement.Place,
        ],
        Body = [agreement.Summary, .. Claimed(agreement.Record)],
    };

    private SearchRow Row(Programme programme) => SearchRow.Of(programme.Record) with
    {
        Date = programme.Started,
        Context =
        [
            .. programme.Partners.Select(p => NameOf(p.PartnerId)), .. programme.Agencies.SelectMany(a => Names(a.AgencyId)),
            Label(Vocabularies.ProgrammeKinds, programme.Kind),
        ],
        Body = [programme.Summary, .. programme.Places.Select(place => place.Name), .. programme.Figures.Select(figure => figure.Label), .. Claimed(programme.Record)],
    };

    private SearchRow Row(Topic topic) => SearchRow.Of(topic.Record) with
    {
        Context = [Label(Vocabularies.TopicGroups, topic.Group)],
        Body = [topic.Summary, .. Claimed(topic.Record)],
    };

    private SearchRow Row(Flight flight) => SearchRow.Of(flight.Record) with
    {
        Date = flight.Launched,
        OtherNames = [.. flight.AlsoKnownAs.Select(known => known.Name)],
        Context =
        [
            .. _aboard[flight.Id].Select(s => NameOf(s.PartnerId)), .. flight.Missions.Select(m => _missions[m.MissionId].Name),
            Label(Vocabularies.Vehicles, flight.Vehicle), flight.Site,
        ],
        Body = [.. _aboard[flight.Id].Select(s => s.Name), .. flight.OtherCraft.Select(craft => craft.Name), .. Claimed(flight.Record)],
    };

    private SearchRow Row(CustomerSatellite satellite) => SearchRow.Of(satellite.Record) with
    {
        Date = satellite.Launched,
        OtherNames = [satellite.Cospar?.ToString(), satellite.Norad?.ToString()],
        Context =
        [
            NameOf(satellite.PartnerId), satellite.Operator, NameOf(satellite.OperatorPartnerId), .. Names(satellite.OperatorAgencyId),
            _flights[satellite.FlightId].Name, Label(Vocabularies.Vehicles, satellite.Vehicle),
            .. satellite.Purposes.Select(p => Label(Vocabularies.Purposes, p.Purpose)), "foreign satellite",
        ],
        Body = [satellite.CatalogueWording, satellite.AttributionNote, .. Claimed(satellite.Record)],
    };

    private SearchRow Row(Event happening) => SearchRow.Of(happening.Record) with
    {
        Date = happening.Date,
        Context =
        [
            .. happening.Partners.Select(p => NameOf(p.PartnerId)), .. happening.Agencies.SelectMany(a => Names(a.AgencyId)),
            .. happening.Missions.Select(m => _missions[m.MissionId].Name), .. happening.Flights.Select(f => _flights[f.FlightId].Name),
            .. happening.Mentions.Select(m => m.Name), Label(Vocabularies.EventCategories, happening.Category),
        ],
        Body = [happening.Summary, .. Claimed(happening.Record)],
    };

    private SearchRow Row(Source source) => new(SearchKind.Source, source.Id, source.Title)
    {
        Date = source.Published,
        Context = [source.Publisher, Label(Vocabularies.SourceKinds, source.Kind)],
    };

    private string? NameOf(string? partnerId) => partnerId is null ? null : _partners[partnerId].Name;

    private IEnumerable<string?> Names(string? agencyId) => agencyId is null ? [] : Names(_agencies[agencyId]);

    private static IEnumerable<string?> Names(Agency agency) => [agency.Acronym, agency.Name, agency.NativeName];

    private string Label(string vocabulary, string code) => _labels[(vocabulary, code)];

    private IEnumerable<string?> Claimed(Record record) => _claims[record.Key].Select(c => c.Property).Distinct();

    // UK, UAE, USA: nobody types the whole name. One word has no initials.
    private static string? Initials(string name)
    {
        var initials = string.Concat(name.Split(' ').Where(w => w.Length > 0 && char.IsUpper(w[0])).Select(w => w[0]));
        return initials.Length > 1 ? initials : null;
    }
}
