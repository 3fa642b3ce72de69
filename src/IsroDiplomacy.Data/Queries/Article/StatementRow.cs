using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>A statement of the article, and how it reads against the records.</summary>
/// <param name="When">The time the article gives: a date, a span or a decade.</param>
/// <param name="Subjects">The records it speaks of.</param>
/// <param name="Records">The records it was read against.</param>
/// <param name="Sources">The documents it was read against.</param>
public sealed record StatementRow(
    string Id, string Paragraph, string Says, string? When, string Reading, string? Note, IReadOnlyList<RecordRef> Subjects,
    IReadOnlyList<RecordRef> Records, IReadOnlyList<SourceRow> Sources);

/// <param name="Kind">A code of the vocabulary <c>paragraph-kinds</c>.</param>
public sealed record ParagraphRow(string Id, int Number, string Kind, string Gist);
