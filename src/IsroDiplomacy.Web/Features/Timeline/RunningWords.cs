using System.Globalization;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Components;
using IsroDiplomacy.Web.Components.Figures;

namespace IsroDiplomacy.Web.Features.Timeline;

/// <summary>Things that run, as bars and in words.</summary>
/// <param name="end">The last day that the record tells of: no bar is drawn beyond it.</param>
public sealed class RunningWords(Lexicon lexicon, DateOnly end)
{
    public RunRow Row(RunningRow row) => new(row.Name, Urls.Record(row.Kind, row.Id), Words(row), row.Kind.Code(), [.. Bars(row)]);

    /// <summary>When it began, as exactly as the record says.</summary>
    public static string Began(RunningRow row) => row.Begun is { } begun ? Components.Words.Date(begun, full: false) : "not known";

    /// <summary>How it ended, or how it stands.</summary>
    public string Ended(RunningRow row) => (row.Kind, row.End, row.Ended) switch
    {
        (RecordKind.Mission, _, _) => "operational, as far as the sources read show",
        (RecordKind.Programme, RunningEnd.Open, _) => "no end on record",
        (RecordKind.Programme, _, { } ended) => $"ended {Components.Words.Date(ended, full: false)}",
        (_, RunningEnd.Open, _) => Status(row.Spans[^1].Presumed ? AgreementStatuses.PresumedInForce : AgreementStatuses.InForce),
        _ => $"{Status(row.Became!)} from {Year(row.Spans[^1].Until)}",
    };

    /// <summary>The years through which it is in force, or presumed so: <c>1982–2001, 2004–2011</c>; a dash where there are none.</summary>
    public string Years(RunningRow row, bool presumed)
    {
        var spans = row.Spans.Where(s => s.Presumed == presumed).Select(Span).ToList();
        return spans.Count == 0 ? "–" : string.Join(", ", spans);
    }

    private string Words(RunningRow row)
    {
        var begun = row.Begun?.Year.ToString(CultureInfo.InvariantCulture);
        return row.Kind switch
        {
            RecordKind.Mission => $"since {begun}",
            RecordKind.Programme when row.End == RunningEnd.Open => $"since {begun}, no end on record",
            RecordKind.Programme => row.Ended!.Value.Year == row.Begun!.Value.Year ? begun! : $"{begun}–{row.Ended!.Value.Year}",
            _ when row.End == RunningEnd.Open => $"{(begun is null ? $"first seen {Year(row.Spans[0].From)}" : $"since {begun}")}, {Ended(row)}",
            _ => $"{begun ?? Year(row.Spans[0].From)}–{Year(row.Spans[^1].Until)}, then {Status(row.Became!)}",
        };
    }

    private IEnumerable<RunBar> Bars(RunningRow row) => row.Spans.Where(s => s.From <= end).Select((span, i) => new RunBar(
        Place(span.From), span.Until > end ? Place(end.AddDays(1)) : Place(span.Until), span.Presumed,
        i < row.Spans.Count - 1 ? RunBarEnd.Plain : row.End switch
        {
            RunningEnd.Open => RunBarEnd.Open,
            RunningEnd.Known => RunBarEnd.Known,
            _ => RunBarEnd.Plain,
        }));

    private string Status(string code) => Components.Words.InSentence(lexicon.Label(Vocabularies.AgreementStatuses, code));

    // An end that the rules foresee is no end yet.
    private string Span(RunningSpan span) => span.Until > end
        ? $"since {Year(span.From)}" : Year(span.From) == Year(span.Until) ? Year(span.From) : $"{Year(span.From)}–{Year(span.Until)}";

    private static double Place(DateOnly day) => YearPart.Of(PartialDate.Of(day));

    private static string Year(DateOnly day) => day.Year.ToString(CultureInfo.InvariantCulture);
}
