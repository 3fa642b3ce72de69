using IsroDiplomacy.Data.Tables;

namespace IsroDiplomacy.Web.Features.Explore;

/// <summary>What a line of the grid shows.</summary>
/// <param name="Head">The group that begins here; null for a row.</param>
/// <param name="Cells">The id, then a cell for each column; empty for a head.</param>
public sealed record ExplorerRow(TableGroup? Head, object?[] Cells);
