using FsCheck;
using FsCheck.Fluent;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Tests.Domain;

/// <summary>Makes partial dates of all three precisions, close enough together that many overlap.</summary>
public static class Dates
{
    public static Arbitrary<PartialDate> Arbitrary() => Gen.OneOf(Years(), Months(), Days()).ToArbitrary();

    private static Gen<PartialDate> Years() => Gen.Choose(1960, 1964).Select(year => PartialDate.Parse($"{year:0000}"));

    private static Gen<PartialDate> Months() =>
        from year in Gen.Choose(1960, 1964) from month in Gen.Choose(1, 12) select PartialDate.Parse($"{year:0000}-{month:00}");

    private static Gen<PartialDate> Days() =>
        Gen.Choose(0, 5 * 365).Select(days => PartialDate.Of(new DateOnly(1960, 1, 1).AddDays(days)));
}
