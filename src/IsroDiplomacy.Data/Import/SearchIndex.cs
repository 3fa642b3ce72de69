using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Import;

/// <summary>The full-text table <c>record_search</c>: one row a record, with its name, its other names and its prose.</summary>
/// <remarks>It is no entity: EF Core has no mapping for FTS5, so its readers ask it in SQL.</remarks>
internal static class SearchIndex
{
    public const string Table = "record_search";

    private const string Create = $"""
        CREATE VIRTUAL TABLE {Table} USING fts5(
            key UNINDEXED, kind UNINDEXED, name, aliases, body,
            tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')
        """;

    public static async Task FillAsync(CatalogueContext context, CatalogueContent content, CancellationToken cancellation)
    {
        await context.Database.ExecuteSqlRawAsync(Create, cancellation);
        foreach (var (record, aliases, body) in Rows(content))
        {
            await context.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO record_search (key, kind, name, aliases, body)
                VALUES ({record.Key}, {record.Kind.Code()}, {record.Name}, {Join(aliases)}, {Join(body)})
                """,
                cancellation);
        }

        await context.Database.ExecuteSqlRawAsync($"INSERT INTO {Table} ({Table}) VALUES ('optimize')", cancellation);
    }

    private static IEnumerable<Row> Rows(CatalogueContent content) =>
        content.Partners.Select(Of)
            .Concat(content.Agencies.Select(Of))
            .Concat(content.Missions.Select(Of))
            .Concat(content.Agreements.Select(Of))
            .Concat(content.Events.Select(Of))
            .Concat(content.Programmes.Select(Of))
            .Concat(content.CustomerSatellites.Select(Of))
            .Concat(content.Flights.Select(Of))
            .Concat(content.Topics.Select(Of));

    private static Row Of(Partner partner) => new(partner.Record, [partner.Code?.ToString()], [partner.Summary, partner.SubRegion]);

    private static Row Of(Agency agency) =>
        new(agency.Record, [agency.Acronym, agency.NativeName, .. agency.AlsoKnownAs.Select(known => known.Name)], []);

    private static Row Of(Mission mission) =>
        new(
            mission.Record,
            [.. mission.AlsoKnownAs.Select(known => known.Name), mission.Cospar?.ToString(), mission.Norad?.ToString()],
            [
                mission.Summary, mission.LaunchVehicle, mission.LaunchSite,
                .. mission.Participations.SelectMany(part => new[] { part.Label, part.Contribution }),
            ]);

    private static Row Of(Agreement agreement) => new(agreement.Record, [], [agreement.Summary, agreement.Place]);

    private static Row Of(Event happening) =>
        new(
            happening.Record,
            [],
            [happening.Summary, .. happening.Flights.Select(flight => flight.FlightId), .. happening.Mentions.Select(mention => mention.Name)]);

    private static Row Of(Programme programme) =>
        new(programme.Record, [], [programme.Summary, .. programme.Figures.Select(figure => figure.Label)]);

    private static Row Of(CustomerSatellite satellite) =>
        new(
            satellite.Record,
            [satellite.Cospar?.ToString(), satellite.Norad?.ToString()],
            [satellite.Operator, satellite.FlightId, satellite.CatalogueWording, satellite.AttributionNote]);

    private static Row Of(Flight flight) =>
        new(flight.Record, [.. flight.AlsoKnownAs.Select(known => known.Name)], [flight.Site, .. flight.OtherCraft.Select(craft => craft.Name)]);

    private static Row Of(Topic topic) => new(topic.Record, [], [topic.Summary]);

    private static string Join(IEnumerable<string?> texts) => string.Join('\n', texts.OfType<string>());

    private sealed record Row(Record Record, IReadOnlyList<string?> Aliases, IReadOnlyList<string?> Body);
}
