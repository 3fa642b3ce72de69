using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>What can be asked about the catalogue as a whole.</summary>
public sealed class CatalogueQueries(IDbContextFactory<CatalogueContext> contexts)
{
    /// <summary>One statement.</summary>
    public async Task<CatalogueInfo> InfoAsync(CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await db.Catalogues.Select(c => new CatalogueInfo(c.Title, c.Version, c.Released, c.AsOf, c.Licence, c.LicenceUrl)).SingleAsync(cancellation);
    }

    /// <summary>By the counting rules of <c>data/scope.json</c>. One statement.</summary>
    public async Task<CatalogueCounts> CountsAsync(CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        // Former states are official partners of their day, but no part of today's total.
        var today = db.Partners.Where(p => p.Official && p.Id != Partner.IndiaId);
        return await db.Catalogues.Select(c => new CatalogueCounts(
                today.Count(p => p.Kind == "state"),
                today.Count(p => p.Kind == "international-body"),
                db.Agreements.Count(),
                db.Agreements.Count(a => a.Level == "company"),
                db.Agreements.Count(a => a.Membership),
                db.Agreements.Count(a => a.Date == null),
                db.Agreements.Count(a => a.DateBasis == "announced" && a.Type != "joint-statement"),
                db.Missions.Count(),
                db.Missions.Count(m => m.Launched == null),
                db.CustomerSatellites.Count(s => s.Outcome == "deployed"),
                db.CustomerSatellites.Count(s => s.Outcome != "deployed"),
                db.CustomerSatellites.Where(s => s.Outcome == "deployed").Select(s => s.PartnerId).Distinct().Count(),
                db.CustomerSatellites.Count(s => s.Record.EvidenceLevel == EvidenceLevels.MainPointOnOne),
                db.Events.Count(e => e.RestatesKey == null),
                db.Events.Count(e => e.RestatesKey != null),
                db.Programmes.Count(),
                db.Agencies.Count(),
                db.Sources.Count(),
                db.Sources.Count(s => s.Published == null),
                db.Sources.Count(s => s.Copy)))
            .SingleAsync(cancellation);
    }

    /// <summary>All notes on scope, by group and title. Two statements.</summary>
    public async Task<IReadOnlyList<ScopeNoteRow>> ScopeAsync(CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await db.ScopeNotes.OrderBy(n => n.Group).ThenBy(n => n.Title).ThenBy(n => n.Id)
            .Select(n => new ScopeNoteRow(
                n.Id, n.Group, n.Title, n.Text,
                n.About.OrderBy(a => a.Position).Select(a => new RecordRef(a.Record!.Kind, a.Record.Id, a.Record.Name)).ToList()))
            .ToListAsync(cancellation);
    }

    /// <summary>How many partners the newest official statement names, to stand beside our own count. One statement.</summary>
    public async Task<OfficialCount?> OfficialPartnersAsync(CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var key = Record.KeyOf(RecordKind.Topic, "partner-count");
        return await db.Claims.Where(c => c.SubjectKey == key && c.Chosen && c.Source != null)
            .OrderByDescending(c => c.Published).ThenBy(c => c.Id)
            .Select(c => new OfficialCount(c.Value, c.Published, c.Source!.Title, c.Source.Url))
            .FirstOrDefaultAsync(cancellation);
    }

    /// <summary>States of today with most agreements and missions, by their tallies. One statement.</summary>
    public async Task<IReadOnlyList<PartnerCount>> LargestPartnersAsync(int most, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await db.PartnerTallies
            .Where(t => t.Partner!.Official && t.Partner.Kind == "state" && t.PartnerId != Partner.IndiaId)
            .OrderByDescending(t => t.Agreements + t.Missions).ThenBy(t => t.Partner!.Name).ThenBy(t => t.PartnerId)
            .Take(most)
            .Select(t => new PartnerCount(new PartnerRef(t.PartnerId, t.Partner!.Name, t.Partner.Kind), t.Agreements + t.Missions))
            .ToListAsync(cancellation);
    }

    /// <summary>How many missions serve each purpose; a mission may serve several. One statement; its rows are those of a vocabulary.</summary>
    public async Task<IReadOnlyDictionary<string, int>> MissionsByPurposeAsync(CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await db.Missions.SelectMany(m => m.Purposes).GroupBy(p => p.Purpose)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
    }
}
