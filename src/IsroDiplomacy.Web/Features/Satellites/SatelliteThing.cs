using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Web.LinkedData;

namespace IsroDiplomacy.Web.Features.Satellites;

/// <summary>A customer satellite for machines: a single product, with its numbers.</summary>
internal static class SatelliteThing
{
    /// <param name="sentence">What it is.</param>
    public static LinkedThing Of(SatelliteDetail satellite, string sentence) => new LinkedThing("IndividualProduct", satellite.Name)
        .With("description", sentence)
        .With("identifier", Linked.CraftNumbers(satellite.Cospar, satellite.Norad))
        .With("weight", satellite.MassKg is { } mass ? new LinkedThing("QuantitativeValue").With("value", mass).With("unitCode", "KGM") : null);
}
