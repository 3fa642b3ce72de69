namespace IsroDiplomacy.Data.Tables;

/// <summary>A column of a table that can be taken: all that a file, the API or a codebook has to say of it.</summary>
public abstract class Column
{
    /// <summary>As in <c>data/</c> where the field stands there: <c>massKg</c>.</summary>
    public required string Name { get; init; }

    public required CellType Type { get; init; }

    /// <summary>A sentence or two, with the unit and with what an empty cell means where that isn't plain.</summary>
    public required string Description { get; init; }

    /// <summary>A value that a cell may hold, for those who read only the description; one of the values where there are many.</summary>
    public required object Example { get; init; }

    /// <summary>A cell holds a list, in a stated order and without repeats.</summary>
    public bool Many { get; init; }

    /// <summary>Rows can be counted by the codes of the column.</summary>
    public bool Groups => Type == CellType.Code && !Many;

    /// <summary>A cell may be empty. A list never is: it has no items then.</summary>
    public bool Optional { get; init; }

    /// <summary>The vocabulary of the codes; null for other types.</summary>
    public string? Vocabulary { get; init; }

    /// <summary>The table whose row the id is one of; null where it is one of several, or for other types.</summary>
    public string? Table { get; init; }
}
