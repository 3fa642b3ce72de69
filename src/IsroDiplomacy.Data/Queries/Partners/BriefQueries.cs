using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Reads what a brief on a partner says.</summary>
public sealed class BriefQueries(IDbContextFactory<CatalogueContext> contexts, StatusDay day)
{
    /// <summary>At most forty-two statements, however much there is to tell.</summary>
    /// <returns>Null where no partner bears the id, and for India, which is no partner of its own.</returns>
    public async Task<PartnerBrief?> FindAsync(string id, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var found = await db.PartnerTallies.Where(t => t.PartnerId == id && t.PartnerId != Partner.IndiaId)
            .Select(t => new
            {
                Tally = t,
                Facts = t.Partner!,
                Successor = t.Partner!.Successor == null
                    ? null : new PartnerRef(t.Partner.Successor.Id, t.Partner.Successor.Name, t.Partner.Successor.Kind),
                Predecessors = t.Partner.Predecessors.OrderBy(p => p.Id).Select(p => new PartnerRef(p.Id, p.Name, p.Kind)).ToList(),
            })
            .AsSplitQuery().SingleOrDefaultAsync(cancellation);
        if (found is null) return null;

        var (partner, today) = (found.Facts, day.Today);
        var records = new BriefRecords(db, id, today, cancellation);
        var history = await new BriefHistory(db, id, cancellation).ReadAsync();
        var (live, inForce) = await records.LiveAsync();
        var missions = await records.MissionsAsync();
        var satellites = await records.SatellitesAsync();
        var programmes = await records.ProgrammesAsync();
        var promises = await records.PromisesAsync();
        var disputes = await records.DisputesAsync();
        var agreements = live.Rows.Concat(promises.Awaiting.Rows).Concat(promises.OnlyTold.Rows).Concat(promises.Silent.Rows).ToList();
        var named = history.Select(l => l.Record)
            .Concat(agreements.Select(a => new RecordRef(RecordKind.Agreement, a.Id, a.Title)))
            .Concat(agreements.Select(a => a.Standing.Other).OfType<RecordRef>())
            .Concat(missions.Rows.Concat(promises.Missions).Select(m => new RecordRef(RecordKind.Mission, m.Id, m.Name)))
            .Concat(satellites.Rows.Select(s => new RecordRef(RecordKind.CustomerSatellite, s.Id, s.Name)))
            .Concat(programmes.Rows.Select(p => new RecordRef(RecordKind.Programme, p.Id, p.Name)))
            .Prepend(new(RecordKind.Partner, id, partner.Name));
        return new(
            new(id, partner.Name, partner.Kind), partner.Summary, partner.ValidFrom, partner.ValidTo, partner.CooperationSince, found.Successor,
            found.Predecessors, found.Tally, history, live, inForce, missions, satellites, programmes, promises, disputes,
            await new PartnerRecords(db, id, today, cancellation).GapsAsync(), today,
            await Evidence.ReadAsync(db, named, cancellation), await records.SourcesAsync(disputes.Rows));
    }
}
