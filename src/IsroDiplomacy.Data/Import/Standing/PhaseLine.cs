using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Standing;

/// <summary>The phases of one agreement while the rules lay them down. Each lasts until the next begins.</summary>
internal sealed class PhaseLine
{
    private static readonly string[] Over = [AgreementStatuses.PresumedLapsed, AgreementStatuses.Expired, AgreementStatuses.Superseded];

    private readonly List<AgreementPhase> _phases = [];

    /// <summary>From its first day on the phase holds, and what was laid down for later is gone.</summary>
    public void Then(AgreementPhase phase)
    {
        _phases.RemoveAll(p => p.From >= phase.From);
        _phases.Add(phase);
    }

    /// <summary>The phase holds up to the day, at which what was laid down for it goes on.</summary>
    public void Overlay(AgreementPhase phase, DateOnly until)
    {
        if (phase.From >= until || At(until) is not { } next) return;
        var later = _phases.Where(p => p.From > until).ToList();
        Then(phase);
        _phases.Add(next with { From = until });
        _phases.AddRange(later);
    }

    /// <summary>The phase of the day; null before the first.</summary>
    public AgreementPhase? At(DateOnly day) => _phases.FindLast(p => p.From <= day);

    public DateOnly First => _phases[0].From;

    /// <summary>The first day on which it is presumed lapsed, expired or superseded; null where nothing ends it.</summary>
    public DateOnly? End => _phases.Find(p => Over.Contains(p.Status))?.From;

    public IReadOnlyList<AgreementPhase> Phases =>
    [
        .. _phases.Select((phase, i) => phase with
        {
            Position = i,
            Until = i + 1 < _phases.Count ? _phases[i + 1].From : DateOnly.MaxValue,
        }),
    ];
}
