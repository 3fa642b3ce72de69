using System.Globalization;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Web.Components.Marks;

/// <summary>Says briefly why an agreement has its status, as it follows the status word in a list.</summary>
public static class StandingWords
{
    /// <exception cref="ArgumentOutOfRangeException">A rule is new and has no words here.</exception>
    public static string Brief(StandingRow standing)
    {
        var phase = standing.Phase;
        return phase.Reason switch
        {
            StatusReason.Undated => "no date found",
            StatusReason.PoliticalText => "a political text",
            StatusReason.AwaitsEntry => $"in force from {Date(phase)}",
            StatusReason.TermRuns or StatusReason.TermFromSignature => $"{Months(phase.Months!.Value)}, to {Day(phase.Until.AddDays(-1))}",
            StatusReason.RunsToStatedEnd or StatusReason.StatedEndAhead => $"to {Date(phase)}",
            StatusReason.OpenEnded => "without an end",
            StatusReason.SeenValid => $"seen valid in {Date(phase)}",
            StatusReason.RenewsItself => "renews itself",
            StatusReason.NoWithdrawalSeen => "no withdrawal found",
            StatusReason.NoTermSeen => $"last sign {Date(phase)}",
            StatusReason.LongSilent => $"no sign since {Date(phase)}",
            StatusReason.NotRenewed => "no renewal found",
            StatusReason.TermOver => $"{Months(phase.Months!.Value)} over",
            StatusReason.StatedEndPassed => $"on {Date(phase)}",
            StatusReason.Ended => phase.Date is null ? "day not known" : Date(phase),
            StatusReason.Launched => $"launched {Date(phase)}",
            StatusReason.MissionsOver => "its missions are over",
            StatusReason.Superseded => Date(phase),
            StatusReason.Prolonged => $"prolonged {Date(phase)}",
            StatusReason.Judged => "our reading",
            _ => throw new ArgumentOutOfRangeException(nameof(standing), phase.Reason, null),
        };
    }

    /// <summary><c>10 years</c>, <c>18 months</c></summary>
    public static string Months(int months) => months % 12 == 0 ? Words.Count(months / 12, "year") : Words.Count(months, "month");

    /// <summary><c>11 May 1998</c></summary>
    public static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    private static string Date(AgreementPhase phase) => Words.Date(phase.Date!.Value, full: false);
}
