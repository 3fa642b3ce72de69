namespace IsroDiplomacy.Data.Queries;

/// <param name="Group">A code of the vocabulary <c>scope-groups</c>.</param>
/// <param name="About">The records that show it on their pages.</param>
public sealed record ScopeNoteRow(string Id, string Group, string Title, string Text, IReadOnlyList<RecordRef> About);
