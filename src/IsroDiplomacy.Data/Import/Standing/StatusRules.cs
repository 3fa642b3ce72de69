using IsroDiplomacy.Domain;
using static IsroDiplomacy.Domain.AgreementStatuses;

namespace IsroDiplomacy.Data.Import.Standing;

/// <summary>Works out the status of an agreement through time, with the reason of each phase. <c>data/README.md</c> states the rules in words.</summary>
/// <param name="asOf">The last day the data tell of.</param>
/// <remarks>
/// "In force" takes a document: entry into force with a term that runs or no end, or one that treats it as valid later. All else is presumed.
/// A change counts from the last day its date allows, when it has surely happened, but not from after <paramref name="asOf"/>.
/// </remarks>
public sealed class StatusRules(DateOnly asOf)
{
    public IReadOnlyList<AgreementPhase> Phases(StatusCase @case)
    {
        var (agreement, line) = (@case.Agreement, new PhaseLine());
        if (agreement.Type == Agreement.JointStatement)
        {
            line.Then(Phase(agreement.Date is { } issued ? Day(issued) : DateOnly.MinValue, Announced, StatusReason.PoliticalText));
        }
        else
        {
            Begin(agreement, line);
            if (agreement.EntryIntoForce is not null || agreement.Date is not null) Run(@case, line);
            See(agreement, line);
            Prolong(@case, line);
            End(@case, line);
            Supersede(@case, line);
        }

        Judge(agreement, line);
        return line.Phases;
    }

    private void Begin(Agreement agreement, PhaseLine line)
    {
        if (agreement is { EntryIntoForce: null, Date: null })
            line.Then(Phase(DateOnly.MinValue, Unknown, StatusReason.Undated));
        if (agreement is { EntryIntoForce: { } entry, Date: { } date } && Day(date) < Day(entry))
            line.Then(Phase(Day(date), Announced, StatusReason.AwaitsEntry) with { Date = entry });
    }

    /// <summary>By its term, by the end stated, without an end, or by presumption.</summary>
    private void Run(StatusCase @case, PhaseLine line)
    {
        var agreement = @case.Agreement;
        var entered = agreement.EntryIntoForce is not null;
        var begun = agreement.EntryIntoForce ?? agreement.Date!.Value;
        var running = Phase(Day(begun), entered ? InForce : PresumedInForce, default) with { Date = begun };
        if (agreement.Expires is { } expires)
        {
            line.Then(running with { Reason = entered ? StatusReason.RunsToStatedEnd : StatusReason.StatedEndAhead, Date = expires });
            line.Then(Phase(expires.Latest.AddDays(1), Expired, StatusReason.StatedEndPassed) with { Date = expires });
        }
        else if (agreement.Term is { Months: { } months } term)
        {
            line.Then(running with { Reason = entered ? StatusReason.TermRuns : StatusReason.TermFromSignature, Months = months });
            var over = Phase(Day(begun).AddMonths(months), Expired, StatusReason.TermOver) with { Date = begun, Months = months };
            line.Then(term.Renewal switch
            {
                AgreementTerm.Automatic => over with { Status = PresumedInForce, Reason = StatusReason.RenewsItself },
                AgreementTerm.ByAgreement => over with { Status = PresumedLapsed, Reason = StatusReason.NotRenewed },
                _ => over,
            });
        }
        else if (agreement.Term is { Renewal: AgreementTerm.NoEnd } || Presumption.IsStanding(agreement))
        {
            line.Then(running with { Reason = entered ? StatusReason.OpenEnded : StatusReason.NoWithdrawalSeen });
        }
        else
        {
            Presume(line, LastSign(@case, begun), agreement.Type, Day(begun));
        }
    }

    private void See(Agreement agreement, PhaseLine line)
    {
        if (agreement.SeenValid is not { } seen) return;
        var day = Day(seen.Date);
        var valid = Phase(day, InForce, StatusReason.SeenValid) with { Date = seen.Date, Note = seen.Note };
        if (agreement is { EntryIntoForce: null, Date: null })
        {
            line.Then(valid);
            if (Presumption.IsStanding(agreement))
                line.Then(Phase(day.AddDays(1), PresumedInForce, StatusReason.NoWithdrawalSeen) with { Date = seen.Date });
            else
                Presume(line, new(seen.Date, null), agreement.Type, day.AddDays(1));
            return;
        }

        // A term that was over by then has been prolonged in a way that no document read tells.
        if (line.End is { } end && end <= day) Presume(line, new(seen.Date, null), agreement.Type, day);
        if (line.At(day)?.Status != InForce)
            line.Overlay(valid with { From = Day(agreement.EntryIntoForce ?? agreement.Date!.Value) }, day.AddDays(1));
    }

    /// <summary>From a renewal on it fares as the agreement that renews it.</summary>
    private void Prolong(StatusCase @case, PhaseLine line)
    {
        foreach (var later in Dated(@case, "renews"))
        foreach (var phase in later.Phases.Where(phase => phase.Until > Day(later.Date!.Value)))
        {
            var from = phase.From > Day(later.Date!.Value) ? phase.From : Day(later.Date.Value);
            line.Then(Phase(from, phase.Status, StatusReason.Prolonged) with { OtherKey = later.RecordKey, Date = later.Date });
        }
    }

    private void End(StatusCase @case, PhaseLine line)
    {
        var agreement = @case.Agreement;
        if (agreement.Ended is { } ended)
        {
            var over = Phase(default, Expired, StatusReason.Ended) with { Date = ended.Date, Note = ended.Note };
            Close(line, over, ended.Date);
        }
        else if (IsLaunchContract(agreement) && @case.Craft.Count > 0 && @case.Craft.All(craft => craft.Launched is not null))
        {
            var last = @case.Craft.MaxBy(craft => craft.Launched)!;
            Close(line, Phase(default, Expired, StatusReason.Launched) with { Date = last.Launched, OtherKey = last.RecordKey }, last.Launched);
        }
        else if (agreement.Type is "contract" or "implementing-arrangement" && @case.Craft.Where(craft => craft.IsMission).ToList() is { Count: > 0 } missions
            && missions.TrueForAll(mission => mission.IsOver))
        {
            Close(line, Phase(default, Expired, StatusReason.MissionsOver) with { OtherKey = missions[^1].RecordKey }, null);
        }
    }

    private void Supersede(StatusCase @case, PhaseLine line)
    {
        if (Dated(@case, "supersedes").FirstOrDefault() is { } later)
            line.Then(Phase(Day(later.Date!.Value), Superseded, StatusReason.Superseded) with { Date = later.Date, OtherKey = later.RecordKey });
    }

    private void Judge(Agreement agreement, PhaseLine line)
    {
        if (agreement.Judgement is { } judgement)
            Close(line, Phase(default, judgement.Status, StatusReason.Judged) with { Date = judgement.From, Note = judgement.Reason }, judgement.From);
    }

    /// <summary>Without a date the change counts from where the presumption ends, at the latest from the day the data tell of last.</summary>
    private void Close(PhaseLine line, AgreementPhase phase, PartialDate? date)
    {
        // A known end tells more than one that is only bounded.
        if (date is null && phase.Reason != StatusReason.Judged && line.End is { } over && line.At(over)!.Status == Expired) return;
        var from = date is { } known ? Day(known) : line.End is { } end && end < asOf ? end : asOf;
        line.Then(phase with { From = from < line.First ? line.First : from });
    }

    private static void Presume(PhaseLine line, Sign last, string type, DateOnly from)
    {
        var months = 12 * Presumption.Years(type);
        var presumed = Phase(from, PresumedInForce, StatusReason.NoTermSeen) with { Date = last.Date, OtherKey = last.RecordKey, Months = months };
        line.Then(presumed);
        line.Then(presumed with { From = last.Date.Latest.AddMonths(months), Status = PresumedLapsed, Reason = StatusReason.LongSilent });
    }

    /// <summary>The latest among its own date, the launches it names, and what implements or amends it.</summary>
    private static Sign LastSign(StatusCase @case, PartialDate begun) =>
        @case.Craft.Where(craft => craft.Launched is not null).Select(craft => new Sign(craft.Launched!.Value, craft.RecordKey))
            .Concat(Dated(@case, "implements").Concat(Dated(@case, "amends")).Select(later => new Sign(later.Date!.Value, later.RecordKey)))
            .Concat(@case.Agreement.SeenValid is { } seen ? [new Sign(seen.Date, null)] : [])
            .Append(new(begun, null))
            .MaxBy(sign => sign.Date)!;

    private static IEnumerable<LaterAgreement> Dated(StatusCase @case, string relation) =>
        @case.Later.Where(later => later.Relation == relation && later.Date is not null).OrderBy(later => later.Date);

    private static bool IsLaunchContract(Agreement agreement) =>
        agreement.Type == "contract" && agreement.Subjects.Any(subject => subject.Subject == "launch-services");

    private DateOnly Day(PartialDate date) => date.Latest <= asOf || date.Earliest > asOf ? date.Latest : asOf;

    private static AgreementPhase Phase(DateOnly from, string status, StatusReason reason) =>
        new() { Position = 0, Status = status, Reason = reason, From = from };

    private sealed record Sign(PartialDate Date, string? RecordKey);
}
