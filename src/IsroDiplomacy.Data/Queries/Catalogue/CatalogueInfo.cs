using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>What every page says of the data it was made from.</summary>
/// <param name="Version">The number of the release.</param>
/// <param name="Released">Its day.</param>
/// <param name="AsOf">How far the search for facts reached.</param>
public sealed record CatalogueInfo(string Title, string Version, PartialDate Released, PartialDate AsOf, string Licence, string LicenceUrl);
