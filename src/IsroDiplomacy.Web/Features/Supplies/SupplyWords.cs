using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Web.Features.Supplies;

/// <summary>Tells why a supply has its direction.</summary>
public static class SupplyWords
{
    /// <param name="rule">One of <see cref="SupplyRules"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">No rule bears the name.</exception>
    public static string Of(string rule) => rule switch
    {
        SupplyRules.SharedCraft => "part of a joint satellite",
        SupplyRules.ForIndianCraft => "a partner’s part in an Indian craft, flight or crew",
        SupplyRules.CarriedInstrument => "a partner carried an Indian instrument",
        SupplyRules.BoughtInOrbit => "bought by India in orbit",
        SupplyRules.IndianData => "a partner uses the data of an Indian craft",
        SupplyRules.IndianInstrument => "an Indian instrument on a partner’s craft",
        SupplyRules.BuiltForOwner => "built by India for a foreign owner",
        SupplyRules.GivenSatellite => "an Indian satellite that partners use as a gift",
        SupplyRules.IndianRocket => "an Indian rocket carried a partner’s satellite",
        SupplyRules.OwnShare => "a partner’s own share in a satellite that India built for it or gives to it",
        SupplyRules.CourseInIndia => "a course held in India, with a foreign side",
        SupplyRules.CourseAbroad => "a course held abroad",
        SupplyRules.CourseInBoth => "a course held in India and abroad",
        SupplyRules.CourseForGift => "a course tied to a satellite that India gives",
        SupplyRules.CourseForCrew => "a course tied to a human spaceflight",
        SupplyRules.Exchange => "a programme in which data are exchanged or opened",
        SupplyRules.NotTold => "the record doesn’t tell who gave it to whom",
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, null),
    };
}
