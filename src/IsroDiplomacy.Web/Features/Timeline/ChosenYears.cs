using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Web.Components.Figures;

namespace IsroDiplomacy.Web.Features.Timeline;

public static class ChosenYears
{
    /// <summary>The part of the axis of all strips that a view is of; null where that is all of it, or none.</summary>
    /// <param name="last">The last year drawn.</param>
    public static (double From, double To)? Of(YearSpan span, int last) =>
        span.IsOpen || span.From > last || span.To < StripLane.FirstYear
            ? null : (span.From ?? StripLane.FirstYear, Math.Min(span.To ?? last, last) + 1);
}
