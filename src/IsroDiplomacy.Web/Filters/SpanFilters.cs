using System.Globalization;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Web.Components.Lists;

namespace IsroDiplomacy.Web.Filters;

/// <summary>The parameters <c>from</c> and <c>to</c>, by which any list of dated records is narrowed to years.</summary>
public static class SpanFilters
{
    public static YearSpan Read(FilterReader reader)
    {
        var (from, to) = reader.Span("from", "to");
        return new(from, to);
    }

    /// <summary>Narrowed to the years of the span, where it isn't open.</summary>
    public static ListAddress Narrow(ListAddress address, YearSpan span)
    {
        if (span.From is { } from) address = address.With("from", from);
        return span.To is { } to ? address.With("to", to) : address;
    }

    public static ListAddress Without(ListAddress address) => address.Without("from").Without("to");

    /// <summary>What is on, to be shown and taken away.</summary>
    public static IReadOnlyList<AppliedFilter> Applied(YearSpan span, ListAddress address)
    {
        var on = new List<AppliedFilter>();
        if (span.From is { } from) on.Add(new("From", Text(from), address.Without("from").ToString()));
        if (span.To is { } to) on.Add(new("To", Text(to), address.Without("to").ToString()));
        return on;
    }

    /// <summary><c>from 1990</c>, <c>up to 2004</c>, <c>1990 to 2004</c>, <c>2004</c>; null where the span is open.</summary>
    public static string? Words(YearSpan span) => (span.From, span.To) switch
    {
        ({ } from, { } to) => from == to ? Text(from) : $"{Text(from)} to {Text(to)}",
        ({ } from, null) => $"from {Text(from)}",
        (null, { } to) => $"up to {Text(to)}",
        _ => null,
    };

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
