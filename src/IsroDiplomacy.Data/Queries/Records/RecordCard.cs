using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>The little of a record that a picture of it, shown where its address is passed on, has room for.</summary>
/// <param name="Voices">How many of the documents it cites are independent of each other.</param>
/// <param name="Tally">Of a partner only.</param>
/// <param name="Date">Of a launch, a signature, a happening, a beginning; null for what has none.</param>
/// <param name="Type">The kind within its kind: a code of <paramref name="Vocabulary"/>.</param>
public sealed record RecordCard(RecordRef Record, int Voices, PartnerTally? Tally, PartialDate? Date, string? Vocabulary, string? Type)
{
    /// <summary>Two statements.</summary>
    internal static async Task<RecordCard?> ReadAsync(CatalogueContext db, RecordKind kind, string id, CancellationToken cancellation)
    {
        var key = Domain.Record.KeyOf(kind, id);
        var found = await db.Records.Where(r => r.Key == key)
            .Select(r => new RecordCard(new RecordRef(r.Kind, r.Id, r.Name), r.Voices, null, null, null, null)).SingleOrDefaultAsync(cancellation);
        if (found is null) return null;
        return kind switch
        {
            RecordKind.Partner => found with { Tally = await db.PartnerTallies.SingleAsync(t => t.PartnerId == id, cancellation) },
            RecordKind.Agency => With(Vocabularies.AgencyKinds, await db.Agencies.Where(a => a.Id == id).Select(a => new Fact(null, a.Kind)).SingleAsync(cancellation)),
            RecordKind.Mission => With(Vocabularies.MissionStatuses, await db.Missions.Where(m => m.Id == id).Select(m => new Fact(m.Launched, m.Status)).SingleAsync(cancellation)),
            RecordKind.Agreement => With(Vocabularies.AgreementTypes, await db.Agreements.Where(a => a.Id == id).Select(a => new Fact(a.Date, a.Type)).SingleAsync(cancellation)),
            RecordKind.Event => With(Vocabularies.EventCategories, await db.Events.Where(e => e.Id == id).Select(e => new Fact(e.Date, e.Category)).SingleAsync(cancellation)),
            RecordKind.Programme => With(Vocabularies.ProgrammeKinds, await db.Programmes.Where(p => p.Id == id).Select(p => new Fact(p.Started, p.Kind)).SingleAsync(cancellation)),
            RecordKind.CustomerSatellite => With(Vocabularies.Outcomes, await db.CustomerSatellites.Where(s => s.Id == id).Select(s => new Fact(s.Launched, s.Outcome)).SingleAsync(cancellation)),
            RecordKind.Flight => With(Vocabularies.FlightOutcomes, await db.Flights.Where(f => f.Id == id).Select(f => new Fact(f.Launched, f.Outcome)).SingleAsync(cancellation)),
            RecordKind.Topic => With(Vocabularies.TopicGroups, await db.Topics.Where(t => t.Id == id).Select(t => new Fact(null, t.Group)).SingleAsync(cancellation)),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };

        RecordCard With(string vocabulary, Fact fact) => found with { Vocabulary = vocabulary, Date = fact.Date, Type = fact.Type };
    }

    private sealed record Fact(PartialDate? Date, string Type);
}
