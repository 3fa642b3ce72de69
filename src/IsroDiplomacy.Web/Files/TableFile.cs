using IsroDiplomacy.Data.Tables;

namespace IsroDiplomacy.Web.Files;

/// <summary>What is to be written: rows that come one by one, what their columns are, and where they come from.</summary>
public sealed record TableFile(Table Table, IReadOnlyList<Column> Columns, Provenance Provenance, IAsyncEnumerable<object?[]> Rows);
