using IsroDiplomacy.Domain;
using C = IsroDiplomacy.Data.Tables.Column<IsroDiplomacy.Data.Tables.CitedDocument>;
using M = IsroDiplomacy.Data.Tables.Column<IsroDiplomacy.Domain.ArticleSubject>;
using N = IsroDiplomacy.Data.Tables.Column<IsroDiplomacy.Domain.ScopeNoteRecord>;

namespace IsroDiplomacy.Data.Tables;

/// <summary>Links that records of every kind have: to documents, to what is claimed of them, to the article and to notes on scope.</summary>
public static class RecordTables
{
    public static Table Citations { get; } = new Table<CitedDocument>
    {
        Name = "citations",
        One = "citation",
        Description = "The documents that records rest on: one row for each record and document.",
        Rows = asking => asking.Db.Records.SelectMany(r => r.Citations, (r, c) => new CitedDocument { Record = r, Citation = c }),
        Owner = c => c.Record.Key,
        OwnedByKey = true,
        OwnerColumns = ["kind", "record"],
        Sorted = rows => rows.OrderBy(c => c.Record.Key).ThenBy(c => c.Citation.Position),
        RowKey = ["kind", "record", "position"],
        Standard =
        [
            C.Sign("kind", "mission", "Kind of the record.", c => c.Record.Kind),
            C.Id("record", null, "nisar", "The record that cites.", c => c.Record.Id),
            C.Whole("position", 0, "Place in the list of the record, from 0.", c => c.Citation.Position),
            C.Id("source", "sources", "khelja-nisar-first-images", "The document.", c => c.Citation.SourceId),
            C.Text("title", "PM welcomes ISRO-JAXA collaboration for Chandrayaan-5", "Its title.", c => c.Citation.Source!.Title),
            C.Text("publisher", "ABP Live / ANI", "Who published it.", c => c.Citation.Source!.Publisher),
            C.Date("published", "2025-08-29", "When it was published; empty where it gives no date.", c => c.Citation.Source!.Published),
            C.Code("sourceKind", Vocabularies.SourceKinds, "press", "Kind of document.", c => c.Citation.Source!.Kind),
            C.Address("url", "https://www.isro.gov.in/", "Its address.", c => c.Citation.Source!.Url),
            C.Text("locator", "p. 12", "The place in the document; empty for the document as a whole.", c => c.Citation.Locator),
            C.Texts("supports", "launched", "The fields that it supports; none means the record as a whole.", c => c.Citation.Supports.Select(f => f.Field)),
        ],
    };

    public static Table Mentions { get; } = new Table<ArticleSubject>
    {
        Name = "article-mentions",
        One = "statement of the article about a record",
        Description = "The records that statements of the article speak of.",
        Rows = asking => asking.Db.Set<ArticleSubject>(),
        Owner = m => m.RecordKey,
        OwnedByKey = true,
        OwnerColumns = ["kind", "record"],
        Sorted = rows => rows.OrderBy(m => m.RecordKey).ThenBy(m => m.ArticleClaim!.Place!.Number).ThenBy(m => m.ArticleClaim!.Number),
        RowKey = ["kind", "record", "statement"],
        Standard =
        [
            M.Sign("kind", "programme", "Kind of the record.", m => m.Record!.Kind),
            M.Id("record", null, "unnati", "The record spoken of.", m => m.Record!.Id),
            M.Id("statement", "article", "a10-6", "The statement.", m => m.ArticleClaimId),
            M.Code("reading", Vocabularies.Readings, "confirmed", "How the statement fares against the records.", m => m.ArticleClaim!.Reading),
        ],
    };

    public static Table ScopeNotes { get; } = new Table<ScopeNoteRecord>
    {
        Name = "scope-notes",
        One = "note on a record",
        Description = "What readers of a record should know of the catalogue's scope: one row for each note and record.",
        Rows = asking => asking.Db.Set<ScopeNoteRecord>(),
        Owner = n => n.RecordKey,
        OwnedByKey = true,
        OwnerColumns = ["kind", "record"],
        Sorted = rows => rows.OrderBy(n => n.RecordKey).ThenBy(n => n.ScopeNoteId),
        RowKey = ["kind", "record", "note"],
        Standard =
        [
            N.Sign("kind", "partner", "Kind of the record.", n => n.Record!.Kind),
            N.Id("record", null, "su", "The record.", n => n.Record!.Id),
            N.Id("note", "notes", "counting-reprints", "The note; part of the address of its place on the page about the catalogue.", n => n.ScopeNoteId),
            N.Code("group", Vocabularies.ScopeGroups, "counting", "Part of that page.", n => n.ScopeNote!.Group),
            N.Text("title", "Reprints", "A few words.", n => n.ScopeNote!.Title),
            N.Text("text", "Documents that carry one text count as one voice, however many they are.", "One to four sentences.", n => n.ScopeNote!.Text),
        ],
    };

    internal static IReadOnlyList<Table> All => [Citations, ClaimsTable.Table, Mentions, ScopeNotes];
}

internal sealed class CitedDocument
{
    public required Record Record { get; init; }

    public required Citation Citation { get; init; }
}
