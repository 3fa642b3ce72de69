using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>A document in the list of all of them.</summary>
/// <param name="Records">How many records cite it.</param>
public sealed record SourceListing(SourceRow Source, int Records);

/// <summary>A document, and everything in the catalogue that rests on it.</summary>
/// <param name="SameText">The other documents that reprint its text.</param>
/// <param name="Citing">The records that cite it, a group for each kind that does, in the order of the kinds.</param>
/// <param name="Claims">The values it gives where sources differ.</param>
/// <param name="Totals">The totals of foreign satellites it reports.</param>
/// <param name="Statements">The statements of the article that were read against it.</param>
public sealed record SourceDetail(
    SourceRow Source,
    Excerpt<SourceRow> SameText,
    IReadOnlyList<CitingRecords> Citing,
    Excerpt<StatedValue> Claims,
    Excerpt<StatedTotal> Totals,
    Excerpt<StatementRef> Statements);

/// <param name="Records">By name.</param>
public sealed record CitingRecords(RecordKind Kind, Excerpt<CitingRecord> Records);

/// <param name="Locators">The places in the document; none for the document as a whole.</param>
public sealed record CitingRecord(RecordRef Record, IReadOnlyList<string> Locators);

/// <param name="Id">Of the claim.</param>
/// <param name="Entry">The id of the entry that holds it in the ledger of claims.</param>
/// <param name="Locator">The place in the document; null where it isn't known.</param>
/// <param name="Chosen">True where the catalogue shows this value.</param>
public sealed record StatedValue(string Id, string Entry, RecordRef Subject, string Property, string Value, string? Locator, bool Chosen);

/// <param name="From">Null for a running total.</param>
/// <param name="Label">The name of a period that has one: a financial year.</param>
public sealed record StatedTotal(PartialDate? From, PartialDate To, string? Label, int Total, string? Note);

/// <param name="Id">The paragraph and a number within it.</param>
public sealed record StatementRef(string Id, string Paragraph, string Says);
