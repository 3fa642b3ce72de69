using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>One record of a partner under one value of a field; several of these may be the same and count once.</summary>
internal sealed class PartnerMark
{
    /// <summary>The state in whose place it stands today.</summary>
    public required string Partner { get; init; }

    public required string Id { get; init; }

    public string? Code { get; init; }

    public int? Tens { get; init; }
}

/// <summary>The records of some partners under the values of each field that is compared.</summary>
/// <param name="ids">Of the partners and of the former states they stand for.</param>
internal sealed class PartnerMarks(CatalogueContext db, IReadOnlyList<string> ids, DateOnly today)
{
    private static readonly string DateYear = DateColumns.Year(nameof(Agreement.Date));
    private static readonly string LaunchYear = DateColumns.Year(nameof(Mission.Launched));
    private static readonly string StartYear = DateColumns.Year(nameof(Programme.Started));

    private IQueryable<AgreementParty> Parties => db.Set<AgreementParty>().Where(p => ids.Contains(p.PartnerId));

    private IQueryable<Participation> Parts => db.Set<Participation>().Where(p => ids.Contains(p.PartnerId!));

    private IQueryable<ProgrammePartner> InProgrammes => db.Set<ProgrammePartner>().Where(p => ids.Contains(p.PartnerId));

    private IQueryable<CustomerSatellite> Satellites => db.CustomerSatellites.Where(s => ids.Contains(s.PartnerId) && s.Outcome == Outcomes.Deployed);

    private IQueryable<EventPartner> InEvents => db.Set<EventPartner>().Where(p => ids.Contains(p.PartnerId) && p.Event!.RestatesKey == null);

    public IQueryable<PartnerMark> AgreementDecades => Parties.Select(p => new PartnerMark
    {
        Partner = p.Partner!.SuccessorId ?? p.PartnerId, Id = p.AgreementId, Tens = EF.Property<int?>(p.Agreement!, DateYear) / 10,
    });

    public IQueryable<PartnerMark> AgreementStatuses => Parties
        .Join(db.AgreementPhases.Where(AgreementPhases.On(today)), p => p.AgreementId, s => s.AgreementId, (p, s) => new PartnerMark
        {
            Partner = p.Partner!.SuccessorId ?? p.PartnerId, Id = p.AgreementId, Code = s.Status,
        });

    public IQueryable<PartnerMark> AgreementTypes => Parties.Select(p => new PartnerMark
    {
        Partner = p.Partner!.SuccessorId ?? p.PartnerId, Id = p.AgreementId, Code = p.Agreement!.Type,
    });

    public IQueryable<PartnerMark> AgreementSubjects => Parties.SelectMany(p => p.Agreement!.Subjects, (p, s) => new PartnerMark
    {
        Partner = p.Partner!.SuccessorId ?? p.PartnerId, Id = p.AgreementId, Code = s.Subject,
    });

    public IQueryable<PartnerMark> MissionDecades => Parts.Select(p => new PartnerMark
    {
        Partner = p.Partner!.SuccessorId ?? p.PartnerId!, Id = p.MissionId, Tens = EF.Property<int?>(p.Mission!, LaunchYear) / 10,
    });

    public IQueryable<PartnerMark> MissionRoles => Parts.Select(p => new PartnerMark
    {
        Partner = p.Partner!.SuccessorId ?? p.PartnerId!, Id = p.MissionId, Code = p.Role,
    });

    public IQueryable<PartnerMark> MissionPurposes => Parts.SelectMany(p => p.Mission!.Purposes, (p, m) => new PartnerMark
    {
        Partner = p.Partner!.SuccessorId ?? p.PartnerId!, Id = p.MissionId, Code = m.Purpose,
    });

    public IQueryable<PartnerMark> ProgrammeDecades => InProgrammes.Select(p => new PartnerMark
    {
        Partner = p.Partner!.SuccessorId ?? p.PartnerId, Id = p.ProgrammeId, Tens = EF.Property<int?>(p.Programme!, StartYear) / 10,
    });

    public IQueryable<PartnerMark> ProgrammeKinds => InProgrammes.Select(p => new PartnerMark
    {
        Partner = p.Partner!.SuccessorId ?? p.PartnerId, Id = p.ProgrammeId, Code = p.Programme!.Kind,
    });

    public IQueryable<PartnerMark> SatelliteDecades => Satellites.Select(s => new PartnerMark
    {
        Partner = s.Partner!.SuccessorId ?? s.PartnerId, Id = s.Id, Tens = EF.Property<int?>(s, LaunchYear) / 10,
    });

    public IQueryable<PartnerMark> EventDecades => InEvents.Select(p => new PartnerMark
    {
        Partner = p.Partner!.SuccessorId ?? p.PartnerId, Id = p.EventId, Tens = EF.Property<int?>(p.Event!, DateYear) / 10,
    });

    public IQueryable<PartnerMark> EventCategories => InEvents.Select(p => new PartnerMark
    {
        Partner = p.Partner!.SuccessorId ?? p.PartnerId, Id = p.EventId, Code = p.Event!.Category,
    });
}
