using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Turns the phases of an agreement into the spans through which it was in force, or presumed so.</summary>
internal static class RunningPhases
{
    /// <param name="phases">All of the agreement, in order; at least one runs.</param>
    public static RunningRow Row(string id, string title, PartialDate? begun, IReadOnlyList<AgreementPhase> phases, DateOnly today)
    {
        var runs = phases.Where(p => Runs(p) && p.From <= today).ToList();
        var last = runs[^1];
        // What comes after today is a forecast of the rules: nothing has ended yet.
        var next = last.Until > today ? null : phases.FirstOrDefault(p => p.From == last.Until);
        return new(RecordKind.Agreement, id, title, begun, Join(runs), next?.Status switch
        {
            null => RunningEnd.Open,
            AgreementStatuses.PresumedLapsed or AgreementStatuses.Unknown => RunningEnd.Presumed,
            _ => RunningEnd.Known,
        })
        { Became = next?.Status, Ended = next?.Date };
    }

    private static bool Runs(AgreementPhase phase) => phase.Status is AgreementStatuses.InForce or AgreementStatuses.PresumedInForce;

    /// <summary>Phases that follow each other with one status but another reason are one span.</summary>
    private static List<RunningSpan> Join(IEnumerable<AgreementPhase> phases)
    {
        var spans = new List<RunningSpan>();
        foreach (var phase in phases)
        {
            var presumed = phase.Status == AgreementStatuses.PresumedInForce;
            if (spans is [.., var before] && before.Until == phase.From && before.Presumed == presumed)
                spans[^1] = before with { Until = phase.Until };
            else
                spans.Add(new(phase.From, phase.Until, presumed));
        }

        return spans;
    }
}
