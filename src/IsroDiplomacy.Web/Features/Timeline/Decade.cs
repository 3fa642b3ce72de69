using System.Globalization;
using IsroDiplomacy.Data.Queries;

namespace IsroDiplomacy.Web.Features.Timeline;

/// <summary>A chapter of the timeline: the prelude before ISRO, the years from its founding to 1979, then ten years each.</summary>
public readonly record struct Decade(int First, int Last)
{
    private const int PreludeFirst = 0;

    public bool IsPrelude => First == PreludeFirst;

    /// <summary>The anchor of the chapter on the page: <c>d1980</c>.</summary>
    public string Anchor => IsPrelude ? "prelude" : string.Create(CultureInfo.InvariantCulture, $"d{First}");

    public string Title => IsPrelude ? $"Before {TimelineFilter.Start}" : First == TimelineFilter.Start ? $"{First} to {Last}" : $"The {First}s";

    public static Decade Of(int year) => year switch
    {
        < TimelineFilter.Start => new(PreludeFirst, TimelineFilter.Start - 1),
        <= 1979 => new(TimelineFilter.Start, 1979),
        _ => new(year / 10 * 10, year / 10 * 10 + 9),
    };
}
