using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>The records that name one partner, each list cut to what a page bears.</summary>
internal sealed class PartnerRecords(CatalogueContext db, string id, DateOnly today, CancellationToken cancellation)
{
    private const int Most = 50;
    private const int MostSatellites = 25;
    private const int MostOfStory = 12;
    private const string Signed = "signed";

    private static readonly string DateOrder = DateColumns.Order(nameof(Agreement.Date));
    private static readonly string LaunchOrder = DateColumns.Order(nameof(Mission.Launched));
    private static readonly string StartOrder = DateColumns.Order(nameof(Programme.Started));

    // "Contains" over the ids lets the database begin at the partner's own entries; "Any" would have it walk through all records.
    private IQueryable<Agreement> AllAgreements => db.Agreements.Where(a =>
        db.Set<AgreementParty>().Where(p => p.PartnerId == id).Select(p => p.AgreementId).Contains(a.Id));

    private IQueryable<AgreementPhase> AllStandings => db.AgreementPhases.Where(AgreementPhases.On(today)).Where(s =>
        db.Set<AgreementParty>().Where(p => p.PartnerId == id).Select(p => p.AgreementId).Contains(s.AgreementId));

    private IQueryable<Mission> AllMissions => db.Missions.Where(m =>
        db.Set<Participation>().Where(p => p.PartnerId == id).Select(p => p.MissionId).Contains(m.Id));

    private IQueryable<Programme> AllProgrammes => db.Programmes.Where(g =>
        db.Set<ProgrammePartner>().Where(p => p.PartnerId == id).Select(p => p.ProgrammeId).Contains(g.Id));

    /// <summary>Those with most to show first.</summary>
    public Task<List<AgencyTally>> AgenciesAsync() => db.Agencies.Where(a => a.PartnerId == id)
        .Select(a => new
        {
            a.Id,
            a.Acronym,
            a.Name,
            a.Kind,
            Agreements = db.Set<AgreementParty>().Where(p => p.AgencyId == a.Id).Select(p => p.AgreementId).Distinct().Count(),
            Missions = db.Set<Participation>().Where(p => p.AgencyId == a.Id).Select(p => p.MissionId).Distinct().Count(),
        })
        .OrderByDescending(a => a.Agreements + a.Missions).ThenBy(a => a.Name).ThenBy(a => a.Id).Take(Most)
        .Select(a => new AgencyTally(new AgencyRef(a.Id, a.Acronym, a.Name), a.Kind, a.Agreements, a.Missions))
        .ToListAsync(cancellation);

    /// <summary>In force, then presumed so, then announced, then the rest; the newest first in each. Two statements.</summary>
    public Task<List<PartnerAgreement>> AgreementsAsync() => AllStandings
        .OrderBy(s => s.Status == AgreementStatuses.InForce ? 0
            : s.Status == AgreementStatuses.PresumedInForce ? 1
            : s.Status == AgreementStatuses.Announced ? 2 : 3)
        .ThenBy(s => s.Agreement!.Date == null).ThenByDescending(s => EF.Property<string?>(s.Agreement!, DateOrder)).ThenBy(s => s.AgreementId)
        .Take(Most)
        .Select(s => new PartnerAgreement(
            new AgreementRef(
                s.AgreementId, s.Agreement!.Title, s.Agreement.Date, s.Agreement.DateBasis, s.Agreement.Type,
                new StandingRow(s, s.Other == null ? null : new RecordRef(s.Other.Kind, s.Other.Id, s.Other.Name))),
            s.Agreement.Level,
            s.Agreement.Parties.Where(p => p.PartnerId == id && p.AgencyId != null).OrderBy(p => p.Position)
                .Select(p => new AgencyRef(p.Agency!.Id, p.Agency.Acronym, p.Agency.Name)).ToList()))
        .AsSplitQuery().ToListAsync(cancellation);

    public Task<Dictionary<string, int>> AgreementsByStatusAsync() => AllStandings
        .GroupBy(s => s.Status).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);

    /// <summary>The latest first, those not flown before them.</summary>
    public Task<List<PartnerMission>> MissionsAsync() => db.Set<Participation>().Where(p => p.PartnerId == id)
        .Select(p => new { Mission = p.Mission!, Part = p })
        .OrderByDescending(x => x.Mission.Launched == null).ThenByDescending(x => EF.Property<string?>(x.Mission, LaunchOrder))
        .ThenBy(x => x.Mission.Id).ThenBy(x => x.Part.Position).Take(Most)
        .Select(x => new PartnerMission(
            x.Mission.Id, x.Mission.Name, x.Mission.Launched, x.Mission.Status,
            x.Part.Agency == null ? null : new AgencyRef(x.Part.Agency.Id, x.Part.Agency.Acronym, x.Part.Agency.Name),
            x.Part.Label, x.Part.Role, x.Part.Contribution))
        .ToListAsync(cancellation);

    public Task<Dictionary<string, int>> MissionsByRoleAsync() => db.Set<Participation>().Where(p => p.PartnerId == id)
        .Select(p => new { p.MissionId, p.Role }).Distinct()
        .GroupBy(p => p.Role).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);

    /// <summary>The latest first.</summary>
    public Task<List<PartnerSatellite>> SatellitesAsync() => db.CustomerSatellites.Where(s => s.PartnerId == id)
        .OrderByDescending(s => EF.Property<string?>(s, LaunchOrder)).ThenBy(s => s.Name).ThenBy(s => s.Id).Take(MostSatellites)
        .Select(s => new PartnerSatellite(s.Id, s.Name, s.Operator, s.Launched, new RecordRef(RecordKind.Flight, s.FlightId, s.Flight!.Name), s.MassKg, s.Outcome)).ToListAsync(cancellation);

    /// <summary>The earliest first.</summary>
    public Task<List<ProgrammeRef>> ProgrammesAsync() => AllProgrammes
        .OrderBy(g => g.Started == null).ThenBy(g => EF.Property<string?>(g, StartOrder)).ThenBy(g => g.Id).Take(Most)
        .Select(g => new ProgrammeRef(g.Id, g.Name, g.Kind, g.Started, g.Ended)).ToListAsync(cancellation);

    public Task<TimelineYears> YearsAsync() => TimelineQueries.YearsAsync(db, TimelineFilter.All with { Partners = [id] }, cancellation);

    /// <summary>The latest first.</summary>
    public Task<List<DatedRecord>> StoryAsync() => db.TimelinePartners.Where(l => l.PartnerId == id).Select(l => l.Entry!)
        .OrderByDescending(e => EF.Property<string?>(e, DateOrder)).ThenBy(e => e.RecordKey).Take(MostOfStory)
        .Select(e => new DatedRecord(e.Kind, e.Record!.Id, e.Record.Name, e.Category, e.Date)).ToListAsync(cancellation);

    /// <summary>The record with its date, which a customer satellite has of its own and every other record on the timeline.</summary>
    public async Task<DatedRecord?> DatedAsync(RecordRef? record)
    {
        if (record is null) return null;
        var key = Record.KeyOf(record.Kind, record.Id);
        return await (record.Kind == RecordKind.CustomerSatellite
            ? db.CustomerSatellites.Where(s => s.Id == record.Id)
                .Select(s => new DatedRecord(RecordKind.CustomerSatellite, s.Id, s.Name, "launch", s.Launched))
            : db.Timeline.Where(e => e.RecordKey == key)
                .Select(e => new DatedRecord(e.Kind, record.Id, record.Name, e.Category, e.Date))).SingleAsync(cancellation);
    }

    /// <summary>Two statements: the agreements, and the missions and programmes.</summary>
    public async Task<PartnerGaps> GapsAsync()
    {
        var agreements = await AllAgreements
            .Select(a => new
            {
                a.Date,
                a.DateBasis,
                Status = a.Phases.Where(s => s.From <= today && today < s.Until).Select(s => s.Status).Single(),
                a.Record.EvidenceLevel,
                HasText = a.Record.Citations.Any(c => c.Source!.Kind == "treaty-text"),
                IsNamed = a.Parties.Any(p => p.PartnerId == id && p.AgencyId != null),
            })
            .GroupBy(a => 1)
            .Select(g => new
            {
                Undated = g.Count(a => a.Date == null),
                Unknown = g.Count(a => a.Status == AgreementStatuses.Unknown),
                Presumed = g.Count(a => a.Status == AgreementStatuses.PresumedInForce || a.Status == AgreementStatuses.PresumedLapsed),
                OtherBasis = g.Count(a => a.Date != null && a.DateBasis != Signed),
                OneVoice = g.Count(a => EvidenceLevels.Thin.Contains(a.EvidenceLevel)),
                WithoutText = g.Count(a => !a.HasText),
                Unnamed = g.Count(a => !a.IsNamed),
            })
            .SingleOrDefaultAsync(cancellation);
        var others = await db.Partners.Where(p => p.Id == id)
            .Select(_ => new
            {
                MissionsUndated = AllMissions.Count(m => m.Launched == null),
                MissionsUnnamed = AllMissions.Count(m => m.Participations.Any(p => p.PartnerId == id && p.AgencyId == null)),
                ProgrammesUndated = AllProgrammes.Count(g => g.Started == null),
            })
            .SingleAsync(cancellation);
        var gaps = PartnerGaps.None with
        {
            MissionsUndated = others.MissionsUndated,
            MissionsUnnamed = others.MissionsUnnamed,
            ProgrammesUndated = others.ProgrammesUndated,
        };
        return agreements is null ? gaps : gaps with
        {
            Undated = agreements.Undated,
            StatusUnknown = agreements.Unknown,
            StatusPresumed = agreements.Presumed,
            NotDatedBySignature = agreements.OtherBasis,
            OneVoice = agreements.OneVoice,
            WithoutText = agreements.WithoutText,
            Unnamed = agreements.Unnamed,
        };
    }
}
