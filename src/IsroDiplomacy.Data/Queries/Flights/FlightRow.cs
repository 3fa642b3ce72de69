using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>A flight as a list shows it.</summary>
/// <param name="Satellites">Customer satellites aboard, put in orbit or lost.</param>
/// <param name="Documents">How many sources the record names.</param>
public sealed record FlightRow(
    string Id, string Name, PartialDate Launched, string Vehicle, string Site, string Outcome, int Satellites, int Documents,
    IReadOnlyList<RecordRef> Missions)
{
    /// <summary>Whose the satellites are: most satellites first.</summary>
    public IReadOnlyList<PartnerCount> Customers { get; init; } = [];
}
