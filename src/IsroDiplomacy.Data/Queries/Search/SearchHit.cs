using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>What a search found.</summary>
/// <param name="OtherNames">Acronyms, native and former names, identifiers; those that hold a word first.</param>
/// <param name="Date">Of the launch, signature or event; null for undated records and for kinds without a date.</param>
/// <param name="Exact">A name or identifier of it is what was asked for.</param>
/// <param name="Excerpt">A piece of its prose, or of the names beside it, around the words; empty where there is none.</param>
public sealed record SearchHit(
    SearchKind Kind, string Id, MarkedText Name, IReadOnlyList<MarkedText> OtherNames, PartialDate? Date, bool Exact, MarkedText Excerpt);

/// <summary>What a search came to.</summary>
/// <param name="Counts">How much of each kind was found, all pages together; kinds without a hit are left out.</param>
/// <param name="Corrected">The text that was looked for too, because what was typed is in no record; what is shown is what it finds, if anything.</param>
/// <param name="AsTyped">How many documents hold what was typed, where another spelling was looked for.</param>
/// <param name="Cut">True where so much was found that only a part was weighed.</param>
public sealed record SearchResult(
    IReadOnlyDictionary<SearchKind, int> Counts, Page<SearchHit> Page, string? Corrected = null, int AsTyped = 0, bool Cut = false)
{
    public int Total => Counts.Values.Sum();
}

/// <summary>A search with one word less than was asked for.</summary>
public sealed record FewerWords(string Text, int Count);
