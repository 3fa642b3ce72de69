using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>The lists of a brief, each cut to what two printed pages bear.</summary>
internal sealed class BriefRecords(CatalogueContext db, string id, DateOnly today, CancellationToken cancellation)
{
    private const int MostAgreements = 8;
    private const int MostMissions = 7;
    private const int MostSatellites = 3;
    private const int MostProgrammes = 5;
    private const int MostPromised = 6;
    private const int MostOfAPromise = 3;
    private const int MostDisputes = 3;
    private const string Launch = "launch";

    private static readonly string[] Alive = [AgreementStatuses.InForce, AgreementStatuses.PresumedInForce];
    private static readonly string[] InTheMaking = ["in-development", "planned"];
    private static readonly string[] OnlyTold = ["announced", "cabinet-approval"];

    private static readonly string DateOrder = DateColumns.Order(nameof(Agreement.Date));
    private static readonly string LaunchOrder = DateColumns.Order(nameof(Mission.Launched));
    private static readonly string StartOrder = DateColumns.Order(nameof(Programme.Started));

    private IQueryable<AgreementPhase> Standings => db.AgreementPhases.Where(AgreementPhases.On(today)).Where(s =>
        db.Set<AgreementParty>().Where(p => p.PartnerId == id).Select(p => p.AgreementId).Contains(s.AgreementId));

    private IQueryable<Agreement> Agreements => db.Agreements.Where(a =>
        db.Set<AgreementParty>().Where(p => p.PartnerId == id).Select(p => p.AgreementId).Contains(a.Id));

    private IQueryable<Mission> Missions => db.Missions.Where(m =>
        db.Set<Participation>().Where(p => p.PartnerId == id).Select(p => p.MissionId).Contains(m.Id));

    private IQueryable<Programme> Programmes => db.Programmes.Where(g =>
        db.Set<ProgrammePartner>().Where(p => p.PartnerId == id).Select(p => p.ProgrammeId).Contains(g.Id));

    /// <summary>Nothing that came of the agreement is on record.</summary>
    private IQueryable<AgreementPhase> WithoutOutcome => Standings.Where(s => Alive.Contains(s.Status)
        && s.Agreement!.Missions.Count == 0 && s.Agreement.CustomerSatellites.Count == 0
        && s.Agreement.Programmes.Count == 0 && s.Agreement.Successors.Count == 0);

    /// <summary>Three statements.</summary>
    public async Task<(Excerpt<AgreementRef> Live, int InForce)> LiveAsync()
    {
        var live = Standings.Where(s => Alive.Contains(s.Status));
        var rows = await live.OrderByDescending(s => s.Status == AgreementStatuses.InForce)
            .ThenByDescending(s => EF.Property<string?>(s.Agreement!, DateOrder)).ThenBy(s => s.AgreementId)
            .Take(MostAgreements).Select(AgreementPhases.Ref).ToListAsync(cancellation);
        return (new(rows, await live.CountAsync(cancellation)), await live.CountAsync(s => s.Status == AgreementStatuses.InForce, cancellation));
    }

    /// <summary>Three statements.</summary>
    public async Task<Excerpt<BriefMission>> MissionsAsync()
    {
        var missions = Missions.Where(m => m.Launched != null || !InTheMaking.Contains(m.Status));
        var rows = await MissionsAsync(missions
            .OrderByDescending(m => m.Participations.Any(p => p.PartnerId == id && p.Role != Launch))
            .ThenByDescending(m => EF.Property<string?>(m, LaunchOrder)).ThenBy(m => m.Id).Take(MostMissions));
        return new(rows, await missions.CountAsync(cancellation));
    }

    /// <summary>Two statements. The latest first.</summary>
    public async Task<Excerpt<PartnerSatellite>> SatellitesAsync()
    {
        var satellites = db.CustomerSatellites.Where(s => s.PartnerId == id);
        var rows = await satellites.OrderByDescending(s => EF.Property<string?>(s, LaunchOrder)).ThenBy(s => s.Name).ThenBy(s => s.Id)
            .Take(MostSatellites).Select(s => new PartnerSatellite(
                s.Id, s.Name, s.Operator, s.Launched, new RecordRef(RecordKind.Flight, s.FlightId, s.Flight!.Name), s.MassKg, s.Outcome))
            .ToListAsync(cancellation);
        return new(rows, await satellites.CountAsync(cancellation));
    }

    /// <summary>Two statements.</summary>
    public async Task<Excerpt<ProgrammeRef>> ProgrammesAsync()
    {
        var rows = await Programmes.OrderBy(g => g.Ended != null).ThenByDescending(g => EF.Property<string?>(g, StartOrder)).ThenBy(g => g.Id)
            .Take(MostProgrammes).Select(g => new ProgrammeRef(g.Id, g.Name, g.Kind, g.Started, g.Ended)).ToListAsync(cancellation);
        return new(rows, await Programmes.CountAsync(cancellation));
    }

    /// <summary>Eight statements: two for the missions, and for each kind of agreement its first ones and their number.</summary>
    public async Task<BriefPromises> PromisesAsync()
    {
        var missions = await MissionsAsync(Missions.Where(m => m.Launched == null && InTheMaking.Contains(m.Status))
            .OrderBy(m => m.Name).ThenBy(m => m.Id).Take(MostPromised));
        return new(
            missions,
            await OldestAsync(Standings.Where(s => s.Status == AgreementStatuses.Announced && s.Reason == StatusReason.AwaitsEntry)),
            await OldestAsync(WithoutOutcome.Where(s => OnlyTold.Contains(s.Agreement!.DateBasis))),
            await OldestAsync(WithoutOutcome.Where(s => !OnlyTold.Contains(s.Agreement!.DateBasis)
                && s.Agreement.Type != Presumption.MultilateralInstrument && !s.Agreement.Membership)));
    }

    /// <summary>Three statements.</summary>
    public async Task<Excerpt<PropertyClaims>> DisputesAsync()
    {
        var own = Record.KeyOf(RecordKind.Partner, id);
        var keys = db.Records.Where(r => r.Disputed).Select(r => r.Key).Where(key => key == own
            || Agreements.Select(a => EF.Property<string>(a, "RecordKey")).Contains(key)
            || Missions.Select(m => EF.Property<string>(m, "RecordKey")).Contains(key)
            || Programmes.Select(g => EF.Property<string>(g, "RecordKey")).Contains(key)
            || db.TimelinePartners.Where(l => l.PartnerId == id).Select(l => l.RecordKey).Contains(key)
            || db.CustomerSatellites.Where(s => s.PartnerId == id).Select(s => EF.Property<string>(s, "RecordKey")).Contains(key));
        var disputed = db.ClaimedProperties.Where(p => p.Comparison == ClaimComparisons.Disagreement && keys.Contains(p.SubjectKey));
        var chosen = await disputed.OrderByDescending(p => p.SubjectKey == own).ThenBy(p => p.SubjectKey).ThenBy(p => p.Id)
            .Take(MostDisputes).Select(p => p.Id).ToListAsync(cancellation);
        var total = await disputed.CountAsync(cancellation);
        var rows = await PropertyClaims.ReadAsync(db, c => chosen.Contains(c.Group!.Id), MostDisputes * 20, cancellation);
        return new([.. rows.OrderBy(p => chosen.IndexOf(p.Id))], total);
    }

    /// <summary>One statement.</summary>
    public async Task<IReadOnlyDictionary<string, SourceRow>> SourcesAsync(IEnumerable<PropertyClaims> properties)
    {
        var ids = properties.SelectMany(p => p.Claims).Select(c => c.Source?.Id).OfType<string>().Distinct().ToList();
        return await db.Sources.Where(s => ids.Contains(s.Id))
            .Select(s => new SourceRow(s.Id, s.Url, s.Title, s.Publisher, s.Published, s.Kind, s.Wire, s.Origin)
            {
                Copy = s.Copy,
                ReadAt = s.ReadAt,
            })
            .ToDictionaryAsync(s => s.Id, cancellation);
    }

    private async Task<Excerpt<AgreementRef>> OldestAsync(IQueryable<AgreementPhase> standings)
    {
        var rows = await standings.OrderBy(s => s.Agreement!.Date == null).ThenBy(s => EF.Property<string?>(s.Agreement!, DateOrder)).ThenBy(s => s.AgreementId)
            .Take(MostOfAPromise).Select(AgreementPhases.Ref).ToListAsync(cancellation);
        return new(rows, await standings.CountAsync(cancellation));
    }

    private async Task<List<BriefMission>> MissionsAsync(IQueryable<Mission> missions)
    {
        var rows = await missions.Select(m => new
        {
            m.Id,
            m.Name,
            m.Launched,
            m.Status,
            Roles = m.Participations.Where(p => p.PartnerId == id).OrderBy(p => p.Position).Select(p => p.Role).ToList(),
        }).AsSplitQuery().ToListAsync(cancellation);
        return [.. rows.Select(m => new BriefMission(m.Id, m.Name, m.Launched, m.Status, [.. m.Roles.Distinct()]))];
    }
}
