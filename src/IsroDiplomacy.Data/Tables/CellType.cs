namespace IsroDiplomacy.Data.Tables;

/// <summary>What the cells of a column hold.</summary>
public enum CellType
{
    Text,

    /// <summary>A code of a vocabulary.</summary>
    Code,

    /// <summary>The id of a row, of its own table or of another.</summary>
    Id,

    /// <summary>As exact as its source: <c>2018</c>, <c>2018-03</c> or <c>2018-03-15</c>.</summary>
    Date,

    /// <summary>An address on the web.</summary>
    Address,

    Whole,

    Number,

    Flag,
}
