using System.Runtime.CompilerServices;
using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Who is tied to whom by missions and agreements.</summary>
public sealed class TieQueries(IDbContextFactory<CatalogueContext> contexts, StatusDay day)
{
    /// <summary>The most partners or agencies counted at once, those with most ties first.</summary>
    public const int MostNodes = 120;

    public const int PageSize = 50;

    private const int MostPairs = 1000;

    // The column by which a record of any kind is known.
    private const string Key = "RecordKey";

    /// <summary>The same as of the last day the data tell of: it changes with the data alone.</summary>
    public TieQueries OfData => new(contexts, day.OfData);

    /// <summary>Those with the most ties first. Three statements: their missions, their agreements, their names; fewer where the filter leaves out a kind.</summary>
    public async Task<IReadOnlyList<Tied>> CountAsync(TieFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return (await CountAsync(db, filter, cancellation)).Nodes;
    }

    /// <summary>Five statements: those of <see cref="CountAsync(TieFilter, CancellationToken)"/>, and the pairs that meet on missions and on agreements.</summary>
    public async Task<TieNetwork> NetworkAsync(TieFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var (nodes, whole) = await CountAsync(db, filter, cancellation);
        var ids = nodes.Select(n => n.Id).ToList();
        var missions = filter.CountsMissions ? await PairsAsync(OnMissions(db, filter), ids, cancellation) : [];
        var agreements = filter.CountsAgreements ? await PairsAsync(OnAgreements(db, filter), ids, cancellation) : [];
        var pairs = missions.Keys.Union(agreements.Keys)
            .Select(k => new TiedPair(k.First, k.Second, missions.GetValueOrDefault(k), agreements.GetValueOrDefault(k)))
            .OrderByDescending(p => p.All).ThenByDescending(p => p.Missions)
            .ThenBy(p => p.First, StringComparer.Ordinal).ThenBy(p => p.Second, StringComparer.Ordinal);
        return new(nodes, [.. pairs], whole && missions.Count < MostPairs && agreements.Count < MostPairs);
    }

    /// <summary>The records on which both stand, oldest first, those without a date last. Two statements: the count, and the rows.</summary>
    public async Task<Page<SharedRecord>> SharedAsync(
        TieFilter filter, string first, string second, int page, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var standings = Standings(db, filter);
        return await db.Records
            .Where(r => standings.Any(s => s.Record == r.Key && s.Id == first) && standings.Any(s => s.Record == r.Key && s.Id == second))
            .GroupJoin(db.Timeline, r => r.Key, t => t.RecordKey, (r, dated) => new { Record = r, dated })
            .SelectMany(r => r.dated.DefaultIfEmpty(), (r, t) => new { r.Record, Entry = t })
            .OrderBy(r => r.Entry == null).ThenBy(r => EF.Property<string>(r.Entry!, TimelineQueries.DateOrder)).ThenBy(r => r.Record.Key)
            .PageAsync(rows => rows.Select(r => new SharedRecord(
                new RecordRef(r.Record.Kind, r.Record.Id, r.Record.Name), r.Entry == null ? null : r.Entry.Date)), page, PageSize, cancellation);
    }

    /// <summary>
    /// The network with its records: that each partner or agency stands on each mission or agreement, by which the pairs of
    /// <see cref="NetworkAsync"/> are counted. Read one by one, however many. One statement.
    /// </summary>
    public async IAsyncEnumerable<(string Id, string Record)> StandingsAsync(
        TieFilter filter, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var standings = Standings(db, filter).OrderBy(s => s.Record).ThenBy(s => s.Id).AsAsyncEnumerable();
        await foreach (var standing in standings.WithCancellation(cancellation)) yield return (standing.Id, standing.Record);
    }

    /// <summary>The missions and agreements on which anyone stands, by kind and id. One statement.</summary>
    public async IAsyncEnumerable<SharedRecord> RecordsAsync(TieFilter filter, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var standings = Standings(db, filter);
        var rows = db.Records.Where(r => standings.Any(s => s.Record == r.Key))
            .GroupJoin(db.Timeline, r => r.Key, t => t.RecordKey, (r, dated) => new { Record = r, dated })
            .SelectMany(r => r.dated.DefaultIfEmpty(), (r, t) => new { r.Record, Entry = t })
            .OrderBy(r => r.Record.Key)
            .Select(r => new SharedRecord(new RecordRef(r.Record.Kind, r.Record.Id, r.Record.Name), r.Entry == null ? null : r.Entry.Date)).AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(cancellation)) yield return row;
    }

    /// <summary>All that stand on anything, by id; their ties are not counted. One statement.</summary>
    public async IAsyncEnumerable<Tied> TiedAsync(TieFilter filter, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var standings = Standings(db, filter);
        var rows = filter.Level == TieLevel.Partners
            ? OfPartners(db.Partners.Where(p => standings.Any(s => s.Id == p.Id)).OrderBy(p => p.Id))
            : OfAgencies(db.Agencies.Where(a => standings.Any(s => s.Id == a.Id)).OrderBy(a => a.Id));
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellation)) yield return row;
    }

    private IQueryable<Standing> Standings(CatalogueContext db, TieFilter filter) => (filter.CountsMissions, filter.CountsAgreements) switch
    {
        (true, true) => OnMissions(db, filter).Concat(OnAgreements(db, filter)),
        (true, false) => OnMissions(db, filter),
        _ => OnAgreements(db, filter),
    };

    private static IQueryable<Tied> OfPartners(IQueryable<Partner> partners) =>
        partners.Select(p => new Tied(p.Id, p.Name, p.Name, new PartnerRef(p.Id, p.Name, p.Kind), p.Region, 0, 0));

    private static IQueryable<Tied> OfAgencies(IQueryable<Agency> agencies) => agencies.Select(a => new Tied(
        a.Id, a.Acronym ?? a.Name, a.Name,
        a.Partner == null ? null : new PartnerRef(a.Partner.Id, a.Partner.Name, a.Partner.Kind), a.Partner!.Region, 0, 0));

    private async Task<(IReadOnlyList<Tied> Nodes, bool Whole)> CountAsync(CatalogueContext db, TieFilter filter, CancellationToken cancellation)
    {
        var missions = filter.CountsMissions ? await CountsAsync(OnMissions(db, filter), cancellation) : [];
        var agreements = filter.CountsAgreements ? await CountsAsync(OnAgreements(db, filter), cancellation) : [];
        var all = missions.Keys.Union(agreements.Keys)
            .Select(id => (Id: id, Missions: missions.GetValueOrDefault(id), Agreements: agreements.GetValueOrDefault(id)))
            .OrderByDescending(n => n.Missions + n.Agreements).ThenBy(n => n.Id, StringComparer.Ordinal).Take(MostNodes + 1).ToList();
        var kept = all.Take(MostNodes).ToList();
        var ids = kept.Select(n => n.Id).ToList();
        var names = filter.Level == TieLevel.Partners
            ? await OfPartners(db.Partners.Where(p => ids.Contains(p.Id))).ToListAsync(cancellation)
            : await OfAgencies(db.Agencies.Where(a => ids.Contains(a.Id))).ToListAsync(cancellation);
        var byId = names.ToDictionary(n => n.Id);
        return ([.. kept.Select(n => byId[n.Id] with { Missions = n.Missions, Agreements = n.Agreements })], all.Count <= MostNodes);
    }

    private static Task<Dictionary<string, int>> CountsAsync(IQueryable<Standing> standings, CancellationToken cancellation) =>
        standings.GroupBy(s => s.Id).Select(g => new { g.Key, Count = g.Count() })
            .OrderByDescending(g => g.Count).ThenBy(g => g.Key).Take(10 * MostNodes).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);

    private static async Task<Dictionary<(string First, string Second), int>> PairsAsync(
        IQueryable<Standing> standings, List<string> ids, CancellationToken cancellation)
    {
        var known = standings.Where(s => ids.Contains(s.Id));
        // The database compares by bytes, as it orders.
#pragma warning disable CA1309
        return await known.Join(known, a => a.Record, b => b.Record, (a, b) => new { First = a.Id, Second = b.Id })
            .Where(p => string.Compare(p.First, p.Second) < 0)
            .GroupBy(p => p).Select(g => new { g.Key.First, g.Key.Second, Count = g.Count() })
            .OrderByDescending(p => p.Count).ThenBy(p => p.First).ThenBy(p => p.Second).Take(MostPairs)
            .ToDictionaryAsync(p => (p.First, p.Second), p => p.Count, cancellation);
#pragma warning restore CA1309
    }

    private static IQueryable<Standing> OnMissions(CatalogueContext db, TieFilter filter)
    {
        var parts = MissionQueries.Narrow(db, MissionFilter.All with { Purposes = filter.Purposes, Span = filter.Span })
            .SelectMany(m => m.Participations, (m, p) => new { Key = EF.Property<string>(m, Key), p.PartnerId, p.AgencyId });
        return (filter.Level == TieLevel.Partners
                ? parts.Where(p => p.PartnerId != null && p.PartnerId != Partner.IndiaId).Select(p => new Standing { Record = p.Key, Id = p.PartnerId! })
                : parts.Where(p => p.AgencyId != null).Select(p => new Standing { Record = p.Key, Id = p.AgencyId! }))
            .Distinct();
    }

    private IQueryable<Standing> OnAgreements(CatalogueContext db, TieFilter filter)
    {
        var parties = AgreementQueries.Narrow(db, AgreementFilter.All with { Span = filter.Span, On = day.Today })
            .SelectMany(a => a.Parties, (a, p) => new { Key = EF.Property<string>(a, Key), p.PartnerId, p.AgencyId });
        return (filter.Level == TieLevel.Partners
                ? parties.Where(p => p.PartnerId != Partner.IndiaId).Select(p => new Standing { Record = p.Key, Id = p.PartnerId })
                : parties.Where(p => p.AgencyId != null).Select(p => new Standing { Record = p.Key, Id = p.AgencyId! }))
            .Distinct();
    }

    /// <summary>That a partner or an agency stands on a record.</summary>
    private sealed class Standing
    {
        public required string Record { get; init; }

        public required string Id { get; init; }
    }
}
