namespace IsroDiplomacy.Web.Features.Timeline;

/// <summary>A record that the overview names above its lanes. The date comes from the record.</summary>
/// <param name="Words">What it was, in the few words there is room for.</param>
public sealed record Moment(string Key, string Words)
{
    private static readonly Moment Thumba = new("mission/nike-apache-thumba-1963", "first rocket from Thumba");
    private static readonly Moment Founding = new("event/isro-founded-1969", "ISRO founded");
    private static readonly Moment Sharma = new("mission/soyuz-t-11", "an Indian aboard Salyut 7");

    private static readonly Moment[] Middle =
    [
        new("event/us-sanctions-glavkosmos-1992", "US sanctions on ISRO"), new("event/pslv-c2-1999", "first foreign satellites"),
        new("mission/chandrayaan-1", "Chandrayaan‑1"), new("event/pslv-c37-2017", "104 craft at once"), new("mission/nisar", "NISAR"),
    ];

    private static readonly Moment Aryabhata = new("mission/aryabhata", "Aryabhata, on a Soviet rocket");

    /// <summary>Over all years.</summary>
    public static IReadOnlyList<Moment> OfAll { get; } = [Thumba, Aryabhata, .. Middle];

    /// <summary>From the founding of ISRO on.</summary>
    public static IReadOnlyList<Moment> FromStart { get; } = [Founding, Aryabhata, Sharma, .. Middle];
}
