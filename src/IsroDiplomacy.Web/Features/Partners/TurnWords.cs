using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Web.Components;

namespace IsroDiplomacy.Web.Features.Partners;

/// <summary>Says why a record is one of the ten lines of a history.</summary>
internal static class TurnWords
{
    /// <summary><c>First record and agreement</c>, <c>Latest mission</c>; null for what fills up.</summary>
    public static string? Of(HistoryLine line) => line.Turns.Count == 0 ? null : Words.Sentence(string.Join(", ",
        [.. Group("first", line.Turns.Where(t => t < HistoryTurn.LatestAgreement)), .. Group("latest", line.Turns.Where(t => t >= HistoryTurn.LatestAgreement))]));

    private static IEnumerable<string> Group(string which, IEnumerable<HistoryTurn> turns)
    {
        var words = turns.Select(Word).ToList();
        if (words.Count > 0) yield return $"{which} {Words.Listed(words)}";
    }

    /// <exception cref="ArgumentOutOfRangeException">A turn is new and has no word here.</exception>
    private static string Word(HistoryTurn turn) => turn switch
    {
        HistoryTurn.FirstRecord or HistoryTurn.LatestRecord => "record",
        HistoryTurn.FirstAgreement or HistoryTurn.LatestAgreement => "agreement",
        HistoryTurn.FirstFramework => "framework agreement",
        HistoryTurn.FirstMission or HistoryTurn.LatestMission => "mission",
        HistoryTurn.FirstSatellite => "satellite launched for it",
        HistoryTurn.FirstProgramme => "programme",
        HistoryTurn.FirstRestriction => "restriction",
        _ => throw new ArgumentOutOfRangeException(nameof(turn), turn, null),
    };
}
