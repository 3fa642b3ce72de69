namespace IsroDiplomacy.Web.Features.Agreements;

/// <summary>Says in plain words what kind of date an agreement bears.</summary>
public static class DateBasisWords
{
    /// <summary>Under a date in a table; null for the plain case, a signature.</summary>
    public static string? InTable(string basis) => basis switch
    {
        "signed" => null,
        "announced" => "announced",
        "cabinet-approval" => "cabinet approval",
        "inferred" => "inferred",
        _ => Components.Words.OfCode(basis),
    };

    /// <summary>Names the row of the date in the table of facts.</summary>
    public static string Fact(string? basis) => basis switch
    {
        "signed" => "Signed",
        "announced" => "Announced",
        "cabinet-approval" => "Cabinet approval",
        _ => "Date",
    };

    /// <summary>Follows the date in the table of facts.</summary>
    public static string InFacts(string basis) => basis switch
    {
        "announced" => "date of announcement; it may have been signed earlier",
        "cabinet-approval" => "the day the Indian cabinet dealt with it",
        "inferred" => "worked out from reports that don't state it",
        _ => Components.Words.OfCode(basis),
    };
}
