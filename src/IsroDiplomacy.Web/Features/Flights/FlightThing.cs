using System.Globalization;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Web.LinkedData;

namespace IsroDiplomacy.Web.Features.Flights;

/// <summary>A flight for machines: an event at its launch site.</summary>
internal static class FlightThing
{
    /// <param name="sentence">What it was.</param>
    public static LinkedThing Of(FlightDetail flight, string sentence) => new LinkedThing("Event", flight.Name)
        .With("alternateName", flight.AlsoKnownAs)
        .With("description", sentence)
        .With("startDate", flight.LiftOff is { } time && flight.Launched.Day is not null
            ? string.Create(CultureInfo.InvariantCulture, $"{flight.Launched}T{time:HH:mm}Z") : flight.Launched)
        .With("location", Linked.Place(flight.Site));
}
