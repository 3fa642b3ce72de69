using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>A record that a search found.</summary>
/// <param name="OtherNames">Acronyms, native and former names, identifiers.</param>
/// <param name="Date">Of the launch, signature or event; null for undated records and for kinds without a date.</param>
/// <param name="Exact">A name or identifier of it is what was asked for.</param>
/// <param name="Excerpt">A piece of its prose around the words; empty where it has none.</param>
public sealed record SearchHit(
    RecordKind Kind, string Id, string Name, IReadOnlyList<string> OtherNames, PartialDate? Date, bool Exact,
    IReadOnlyList<ExcerptPart> Excerpt);

/// <param name="Hit">True for a word that was looked for.</param>
public sealed record ExcerptPart(string Text, bool Hit);

/// <summary>The best of one kind.</summary>
/// <param name="Total">How many of the kind there are in all.</param>
public sealed record SearchGroup(RecordKind Kind, int Total, IReadOnlyList<SearchHit> Hits);
