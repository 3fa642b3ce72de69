using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Counts the records of every partner that has any, in the database. Each count is one statement and has a row a partner.</summary>
/// <remarks>A record that names a former state and its successor counts once.</remarks>
internal sealed class MapCounts(CatalogueContext db, MapFilter filter, DateOnly today, CancellationToken cancellation)
{
    private static readonly string DateYear = DateColumns.Year(nameof(Agreement.Date));
    private static readonly string LaunchYear = DateColumns.Year(nameof(Mission.Launched));
    private static readonly string StartYear = DateColumns.Year(nameof(Programme.Started));
    private static readonly string EndYear = DateColumns.Year(nameof(Programme.Ended));
    private static readonly string SinceYear = DateColumns.Year(nameof(PartnerTally.Since));

    private readonly List<string> _subjects = PurposeSubjects.Of(filter.Purposes);

    /// <summary>At most two statements.</summary>
    public async Task<Dictionary<string, MapCount>> ReadAsync() => filter.Measure switch
    {
        MapMeasure.Ties => await TiesAsync(),
        MapMeasure.InForce => await InForceAsync(),
        MapMeasure.Missions => await MissionsAsync(),
        MapMeasure.Satellites => await SatellitesAsync(),
        MapMeasure.Programmes => await ProgrammesAsync(),
        MapMeasure.First => await FirstAsync(),
        _ => throw new ArgumentOutOfRangeException(nameof(filter), filter.Measure, null),
    };

    private async Task<Dictionary<string, MapCount>> TiesAsync()
    {
        var agreements = await CountAsync(Serving(db.Agreements).Within(filter.Span, nameof(Agreement.Date))
            .SelectMany(a => a.Parties, (a, p) => new OfPartner { Id = a.Id, Partner = p.Partner!.SuccessorId ?? p.PartnerId }));
        var missions = await MissionsAsync();
        return agreements.Keys.Union(missions.Keys).ToDictionary(id => id, id =>
        {
            var flown = missions.GetValueOrDefault(id)?.Count ?? 0;
            return new MapCount((agreements.GetValueOrDefault(id)?.Count ?? 0) + flown, flown);
        });
    }

    private async Task<Dictionary<string, MapCount>> InForceAsync()
    {
        var (first, last) = Days();
        return await Serving(db.Agreements)
            .SelectMany(a => a.Phases.Where(s => s.From <= last && first < s.Until
                && (s.Status == AgreementStatuses.InForce || s.Status == AgreementStatuses.PresumedInForce)), (a, s) => new { Agreement = a, s.Status })
            .SelectMany(a => a.Agreement.Parties, (a, p) => new { a.Agreement.Id, Partner = p.Partner!.SuccessorId ?? p.PartnerId, a.Status })
            .Where(a => a.Partner != Partner.IndiaId)
            .GroupBy(a => new { a.Id, a.Partner })
            .Select(g => new { g.Key.Partner, Presumed = g.Max(a => a.Status == AgreementStatuses.InForce ? 1 : 0) == 1 ? 0 : 1 })
            .GroupBy(a => a.Partner)
            .Select(g => new { g.Key, Count = g.Count(), Presumed = g.Sum(a => a.Presumed) })
            .ToDictionaryAsync(g => g.Key, g => new MapCount(g.Count, g.Presumed), cancellation);
    }

    private Task<Dictionary<string, MapCount>> MissionsAsync() => CountAsync(
        (filter.Purposes.Count == 0 ? db.Missions : db.Missions.Where(m => m.Purposes.Any(p => filter.Purposes.Contains(p.Purpose))))
        .Within(filter.Span, nameof(Mission.Launched))
        .SelectMany(m => m.Participations.Where(p => p.PartnerId != null),
            (m, p) => new OfPartner { Id = m.Id, Partner = p.Partner!.SuccessorId ?? p.PartnerId! }));

    private Task<Dictionary<string, MapCount>> SatellitesAsync() => CountAsync(
        (filter.Purposes.Count == 0
            ? db.CustomerSatellites : db.CustomerSatellites.Where(s => s.Purposes.Any(p => filter.Purposes.Contains(p.Purpose))))
        .Where(s => s.Outcome == Outcomes.Deployed).Within(filter.Span, nameof(CustomerSatellite.Launched))
        .Select(s => new OfPartner { Id = s.Id, Partner = s.Partner!.SuccessorId ?? s.PartnerId }));

    /// <summary>A programme counts in each year from its start to its end; one without an end on record counts on.</summary>
    private Task<Dictionary<string, MapCount>> ProgrammesAsync() => CountAsync(
        (filter.Purposes.Count == 0
            ? db.Programmes : db.Programmes.Where(p => p.Missions.Any(m => m.Mission!.Purposes.Any(x => filter.Purposes.Contains(x.Purpose)))))
        .Where(p => filter.Span.IsOpen || p.Started != null
            && (filter.Span.To == null || EF.Property<int?>(p, StartYear) <= filter.Span.To)
            && (filter.Span.From == null || p.Ended == null || EF.Property<int?>(p, EndYear) >= filter.Span.From))
        .SelectMany(p => p.Partners, (p, x) => new OfPartner { Id = p.Id, Partner = x.Partner!.SuccessorId ?? x.PartnerId }));

    private async Task<Dictionary<string, MapCount>> FirstAsync()
    {
        var years = filter.Purposes.Count == 0
            ? db.PartnerTallies.Select(t => new YearOfPartner { Partner = t.Partner!.SuccessorId ?? t.PartnerId, Year = EF.Property<int?>(t, SinceYear) })
            : Served();
        return await years.Where(y => y.Year != null && y.Partner != Partner.IndiaId)
            .GroupBy(y => y.Partner).Select(g => new { g.Key, Year = g.Min(y => y.Year)!.Value })
            .Where(g => (filter.Span.From == null || g.Year >= filter.Span.From) && (filter.Span.To == null || g.Year <= filter.Span.To))
            .ToDictionaryAsync(g => g.Key, g => new MapCount(1, 0, g.Year), cancellation);
    }

    // Everything dated that serves a purpose asked for.
    private IQueryable<YearOfPartner> Served() =>
        db.Missions.Where(m => m.Purposes.Any(p => filter.Purposes.Contains(p.Purpose)))
            .SelectMany(m => m.Participations.Where(p => p.PartnerId != null),
                (m, p) => new YearOfPartner { Partner = p.Partner!.SuccessorId ?? p.PartnerId!, Year = EF.Property<int?>(m, LaunchYear) })
        .Concat(db.CustomerSatellites.Where(s => s.Purposes.Any(p => filter.Purposes.Contains(p.Purpose)))
            .Select(s => new YearOfPartner { Partner = s.Partner!.SuccessorId ?? s.PartnerId, Year = EF.Property<int?>(s, LaunchYear) }))
        .Concat(Serving(db.Agreements)
            .SelectMany(a => a.Parties, (a, p) => new YearOfPartner { Partner = p.Partner!.SuccessorId ?? p.PartnerId, Year = EF.Property<int?>(a, DateYear) }));

    private IQueryable<Agreement> Serving(IQueryable<Agreement> agreements) => filter.Purposes.Count == 0
        ? agreements
        : agreements.Where(a => a.Subjects.Any(s => _subjects.Contains(s.Subject))
            || a.Missions.Any(m => m.Mission!.Purposes.Any(p => filter.Purposes.Contains(p.Purpose)))
            || a.CustomerSatellites.Any(s => s.CustomerSatellite!.Purposes.Any(p => filter.Purposes.Contains(p.Purpose))));

    private (DateOnly First, DateOnly Last) Days()
    {
        if (filter.Span.IsOpen) return (today, today);
        var first = filter.Span.From is { } from ? new DateOnly(from, 1, 1) : DateOnly.MinValue;
        return (first, filter.Span.To is { } to ? new(to, 12, 31) : first > today ? first : today);
    }

    private Task<Dictionary<string, MapCount>> CountAsync(IQueryable<OfPartner> records) => records
        .Where(r => r.Partner != Partner.IndiaId).Distinct()
        .GroupBy(r => r.Partner).Select(g => new { g.Key, Count = g.Count() })
        .ToDictionaryAsync(g => g.Key, g => new MapCount(g.Count, 0), cancellation);

    private sealed record OfPartner
    {
        public required string Id { get; init; }

        public required string Partner { get; init; }
    }

    private sealed record YearOfPartner
    {
        public required string Partner { get; init; }

        public required int? Year { get; init; }
    }
}

/// <inheritdoc cref="MapRow" path="/param"/>
internal sealed record MapCount(int Count, int Part, int? FirstYear = null);
