namespace IsroDiplomacy.Domain;

/// <summary>Which way something was supplied: codes of the vocabulary <c>directions</c>.</summary>
public static class Directions
{
    /// <summary>A partner supplied it to India.</summary>
    public const string Received = "received";

    /// <summary>India supplied it to a partner.</summary>
    public const string Gave = "gave";

    /// <summary>Both sides brought their part.</summary>
    public const string Joint = "joint";

    /// <summary>The record doesn't tell which way it went.</summary>
    public const string NotTold = "not-told";
}

/// <summary>By which rule a direction was read from a record. Each rule has one direction.</summary>
public static class SupplyRules
{
    /// <summary>Anything that either side brings to a joint satellite, its Indian launch too.</summary>
    public const string SharedCraft = "shared-craft";

    /// <summary>A partner's part in an Indian craft, rocket flight or crew.</summary>
    public const string ForIndianCraft = "for-indian-craft";

    /// <summary>A partner's rocket or craft carried an Indian instrument.</summary>
    public const string CarriedInstrument = "carried-instrument";

    /// <summary>India bought the satellite in orbit.</summary>
    public const string BoughtInOrbit = "bought-in-orbit";

    /// <summary>A partner uses the data of an Indian craft.</summary>
    public const string IndianData = "indian-data";

    /// <summary>India's instrument on a partner's craft.</summary>
    public const string IndianInstrument = "indian-instrument";

    /// <summary>India built the satellite for a foreign owner.</summary>
    public const string BuiltForOwner = "built-for-owner";

    /// <summary>India's satellite, which partners use as a gift.</summary>
    public const string GivenSatellite = "given-satellite";

    /// <summary>An Indian rocket carried a partner's satellite, or one that India built for or gave to partners.</summary>
    public const string IndianRocket = "indian-rocket";

    /// <summary>A partner's own share in a satellite that India builds for it or gives to it.</summary>
    public const string OwnShare = "own-share";

    public const string CourseInIndia = "course-in-india";

    public const string CourseAbroad = "course-abroad";

    public const string CourseInBoth = "course-in-both";

    /// <summary>A course without a place, tied to a satellite that India gives.</summary>
    public const string CourseForGift = "course-for-gift";

    /// <summary>A course without a place, tied to a human spaceflight.</summary>
    public const string CourseForCrew = "course-for-crew";

    /// <summary>A programme in which data are exchanged or opened.</summary>
    public const string Exchange = "exchange";

    public const string NotTold = "not-told";

    public static IReadOnlyDictionary<string, string> DirectionOf { get; } = new Dictionary<string, string>
    {
        [SharedCraft] = Directions.Joint,
        [ForIndianCraft] = Directions.Received,
        [CarriedInstrument] = Directions.Received,
        [BoughtInOrbit] = Directions.Received,
        [IndianData] = Directions.Gave,
        [IndianInstrument] = Directions.Gave,
        [BuiltForOwner] = Directions.Gave,
        [GivenSatellite] = Directions.Gave,
        [IndianRocket] = Directions.Gave,
        [OwnShare] = Directions.Joint,
        [CourseInIndia] = Directions.Gave,
        [CourseAbroad] = Directions.Received,
        [CourseInBoth] = Directions.Joint,
        [CourseForGift] = Directions.Gave,
        [CourseForCrew] = Directions.Received,
        [Exchange] = Directions.Joint,
        [NotTold] = Directions.NotTold,
    };
}
