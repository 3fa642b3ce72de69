using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>A change as a list, a page or a feed tells it.</summary>
/// <param name="Release">Its number, or <c>unreleased</c>.</param>
/// <param name="Released">The day of the release; null for what isn't released yet.</param>
/// <param name="File">The file of the record, without its ending.</param>
/// <param name="RecordId">Null where all records of the file were changed in one way.</param>
/// <param name="Name">What the record is called; null where it is there no longer, or has no name of its own.</param>
/// <param name="Kind">A code of the vocabulary <c>change-kinds</c>.</param>
/// <param name="Reason">A code of the vocabulary <c>change-reasons</c>; null where the record was found right.</param>
/// <param name="Day">When it was made, where that was noted.</param>
public sealed record ChangeRow(
    string Id, string Release, PartialDate? Released, string File, string? RecordId, string? Name, string Kind, string? Reason, string? Text,
    PartialDate? Day, IReadOnlyList<ChangedFieldRow> Fields)
{
    /// <summary>The day it reached readers, or that on which it was made.</summary>
    public PartialDate? Told => Released ?? Day;
}

/// <param name="Old">Canonical JSON; null where nothing was there, or where no one value was.</param>
public sealed record ChangedFieldRow(string Name, string? Old, string? New);

/// <param name="Changes">How many are told of.</param>
public sealed record ReleaseRow(string Id, PartialDate? Released, string? Title, string? Note, int Changes);
