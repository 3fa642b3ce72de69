using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Components.Sources;

namespace IsroDiplomacy.Web.Features.Partners;

/// <summary>The one document that stands for each statement of a brief, numbered in the order in which the brief makes them.</summary>
/// <remarks>
/// Two pages don't bear all documents, which the page of each record names. The one chosen supports the field that the statement is about, or the
/// record as a whole; primary texts come first and works of reference last, then the order of the record decides.
/// </remarks>
public sealed class BriefEvidence
{
    private const string Reference = "reference";

    private readonly PartnerBrief _brief;

    public BriefEvidence(PartnerBrief brief)
    {
        _brief = brief;
        Numbers.Add(OfPartner("summary"));
        if (brief.CooperationSince is not null) Numbers.Add(OfPartner("cooperationSince"));
        foreach (var line in brief.History) Numbers.Add(Of(line.Record.Kind, line.Record.Id));
        foreach (var agreement in brief.Live.Rows) Numbers.Add(OfAgreement(agreement));
        foreach (var mission in brief.Promises.Missions) Numbers.Add(OfMission(mission));
        foreach (var agreement in Promised(brief.Promises)) Numbers.Add(OfAgreement(agreement));
        foreach (var mission in brief.Missions.Rows) Numbers.Add(OfMission(mission));
        foreach (var satellite in brief.Satellites.Rows) Numbers.Add(Of(RecordKind.CustomerSatellite, satellite.Id));
        foreach (var programme in brief.Programmes.Rows) Numbers.Add(OfProgramme(programme));
        foreach (var value in brief.Disputes.Rows.SelectMany(BriefDispute.Values)) Numbers.Add(OfValue(value));
    }

    public SourceNumbers Numbers { get; } = new();

    public IReadOnlyList<CitationRow> OfPartner(string field) => Best(RecordKind.Partner, _brief.Partner.Id, field);

    /// <summary>That a dated record is, and when.</summary>
    public IReadOnlyList<CitationRow> Of(RecordKind kind, string id) => Best(kind, id, kind switch
    {
        RecordKind.Mission or RecordKind.CustomerSatellite => "launched",
        RecordKind.Programme => "started",
        _ => "date",
    });

    /// <summary>The document of the agreement and that of its status, which may be the same.</summary>
    public IReadOnlyList<CitationRow> OfAgreement(AgreementRef agreement)
    {
        var (phase, other) = (agreement.Standing.Phase, agreement.Standing.Other);
        var status = other is not null
            ? Of(other.Kind, other.Id)
            : Best(RecordKind.Agreement, agreement.Id, FieldOf(phase.Reason, phase.Date == agreement.Date));
        return [.. Of(RecordKind.Agreement, agreement.Id).Concat(status).DistinctBy(c => c.Source.Id)];
    }

    public IReadOnlyList<CitationRow> OfMission(BriefMission mission) => Best(RecordKind.Mission, mission.Id, "participations");

    public IReadOnlyList<CitationRow> OfProgramme(ProgrammeRef programme) => Best(RecordKind.Programme, programme.Id, "started");

    /// <summary>None for a value that is the catalogue's own count or reading.</summary>
    public IReadOnlyList<CitationRow> OfValue(ClaimRow value) =>
        value.Source is { } source ? [new(_brief.ClaimSources[source.Id], value.Locator, [])] : [];

    private static IEnumerable<AgreementRef> Promised(BriefPromises promises) =>
        promises.Awaiting.Rows.Concat(promises.OnlyTold.Rows).Concat(promises.Silent.Rows);

    /// <summary>The field of the agreement's own record from which a rule reads the status.</summary>
    private static string FieldOf(StatusReason reason, bool fromItsDate) => reason switch
    {
        StatusReason.AwaitsEntry or StatusReason.OpenEnded => "entryIntoForce",
        StatusReason.TermRuns or StatusReason.TermFromSignature or StatusReason.RenewsItself or StatusReason.TermOver => "term",
        StatusReason.RunsToStatedEnd or StatusReason.StatedEndAhead or StatusReason.StatedEndPassed => "expires",
        StatusReason.Judged => "judgement",
        _ => fromItsDate ? "date" : "seenValid",
    };

    private IReadOnlyList<CitationRow> Best(RecordKind kind, string id, string field)
    {
        var all = _brief.Evidence.Of(kind, id);
        var fitting = all.Supporting(field);
        return [.. (fitting.Count > 0 ? fitting : all).OrderBy(c => Rank(c.Source.Kind)).Take(1)];
    }

    private static int Rank(string kind) => EvidenceLevels.IsPrimary(kind) ? 0 : kind == Reference ? 2 : 1;
}
