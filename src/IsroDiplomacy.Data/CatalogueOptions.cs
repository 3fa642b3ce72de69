namespace IsroDiplomacy.Data;

/// <param name="DataFolder">The folder of the JSON files.</param>
/// <param name="DatabasePath">The SQLite file built from them. Its folder is made where it is missing.</param>
public sealed record CatalogueOptions(string DataFolder, string DatabasePath);
