using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Web.Components;
using IsroDiplomacy.Web.Components.Figures;

namespace IsroDiplomacy.Web.Features.Charts;

/// <summary>What each flight carried for whom, ready to be drawn, tabled and told.</summary>
public sealed class FlightStacks(FlightLoads loads, ListAddress list)
{
    private readonly IReadOnlyList<IGrouping<RecordRef, FlightCount>> _flights = [.. loads.Counts.GroupBy(c => c.Flight)];

    public bool IsCut => loads.Flights > _flights.Count;

    public IReadOnlyList<StackRow> Rows => [.. _flights.Select(f => new StackRow(f.Key.Name, Of(f.Key).ToString(),
        [.. f.Select(c => new StackPart(c.Partner.Name, c.Count, Of(f.Key).With("partner", c.Partner.Id).ToString(), StackLook.Open, c.Partner.Mark))],
        f.First().Launched.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)))];

    public CountTable Table => new("Customer satellites by flight and country of the customer", "Flight and customer", ["Satellites"],
        [.. _flights.SelectMany(f => f.Select(c => new CountRow($"{f.Key.Name}, {c.Partner.Name}", Urls.Flight(f.Key.Id),
            [new(c.Count, Of(f.Key).With("partner", c.Partner.Id).ToString())])))]);

    public string Sentence
    {
        get
        {
            var full = _flights.MaxBy(f => f.Sum(c => c.Count))!;
            var (most, all) = (full.Sum(c => c.Count), loads.Counts.Sum(c => c.Count));
            var text = $"{Words.Count(loads.Flights, "flight")} carried them.";
            return _flights.Count < 2 ? text
                : $"{text} {full.Key.Name} of {Words.Date(full.First().Launched)} carried most: {Words.Number(most)}, {Words.Number(100 * most / all)} of every 100{(IsCut ? " on the flights drawn" : "")}. "
                  + $"{Words.Number(_flights.Count(f => f.Sum(c => c.Count) == 1))} carried one only.";
        }
    }

    private ListAddress Of(RecordRef flight) => list.With("flight", flight.Id);
}
