using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>What every page says of the data it was made from.</summary>
public sealed record CatalogueInfo(string Version, PartialDate AsOf, string Licence, string LicenceUrl);
