namespace IsroDiplomacy.Domain;

/// <summary>What was done to a record of the published data, and why.</summary>
public sealed class Change
{
    /// <summary><c>c12</c>: counted through all releases, never used again.</summary>
    public required string Id { get; init; }

    /// <summary>That number, by which changes are ordered.</summary>
    public required int Number { get; init; }

    public string ReleaseId { get; init; } = null!;

    public Release? Release { get; init; }

    public required int Position { get; init; }

    /// <summary>The file of the record, without its ending: <c>agreements</c>, <c>vocabulary/regions</c>.</summary>
    public required string File { get; init; }

    /// <summary>The record's id in its file; null where all records of the file were changed in one way.</summary>
    public string? RecordId { get; init; }

    /// <summary>The record's key where it is of a kind with a page. It may be there no longer.</summary>
    public string? RecordKey { get; init; }

    /// <summary>A code of the vocabulary <c>change-kinds</c>: see <see cref="ChangeKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>A code of the vocabulary <c>change-reasons</c>; null only where a record was looked at again and found right.</summary>
    public string? Reason { get; init; }

    /// <summary>A sentence of the catalogue's own.</summary>
    public string? Text { get; init; }

    /// <summary>When it was made; null where nobody noted it.</summary>
    public PartialDate? Day { get; init; }

    public List<ChangedField> Fields { get; init; } = [];
}

/// <summary>A field of a record, before and after.</summary>
public sealed class ChangedField
{
    public string ChangeId { get; init; } = null!;

    public Change? Change { get; init; }

    public required int Position { get; init; }

    public required string Name { get; init; }

    /// <summary>Canonical JSON; null where the field was not there, or where the change is of all records of a file.</summary>
    public string? Old { get; init; }

    public string? New { get; init; }
}

/// <summary>The codes of the vocabulary <c>change-kinds</c>.</summary>
public static class ChangeKinds
{
    public const string Added = "added";
    public const string Changed = "changed";
    public const string Removed = "removed";

    /// <summary>Looked at again and found right: nothing in the data differs.</summary>
    public const string Checked = "checked";
}
