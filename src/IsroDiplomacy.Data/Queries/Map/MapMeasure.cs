namespace IsroDiplomacy.Data.Queries;

/// <summary>What is counted for each partner.</summary>
public enum MapMeasure
{
    /// <summary>Agreements and missions together.</summary>
    Ties,

    /// <summary>Agreements in force or presumed to be, on a day of the period; today where no period is set.</summary>
    InForce,

    Missions,

    /// <summary>Put in orbit by India, by the customer's country.</summary>
    Satellites,

    Programmes,

    /// <summary>No count: the year in which cooperation began.</summary>
    First,
}
