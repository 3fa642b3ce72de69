using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using B = IsroDiplomacy.Data.Tables.Column<IsroDiplomacy.Data.Tables.CitedDocument>;
using C = IsroDiplomacy.Data.Tables.Column<IsroDiplomacy.Domain.Source>;

namespace IsroDiplomacy.Data.Tables;

public static class SourcesTable
{
    /// <summary>The citations, found by the document.</summary>
    private static readonly Table<CitedDocument> CitedBy = new()
    {
        Name = "cited-by",
        One = "citing record",
        Description = "The records that cite the document.",
        Rows = asking => asking.Db.Records.SelectMany(r => r.Citations, (r, c) => new CitedDocument { Record = r, Citation = c }),
        Owner = c => c.Citation.SourceId,
        Sorted = rows => rows.OrderBy(c => c.Record.Key).ThenBy(c => c.Citation.Position),
        Standard =
        [
            B.Sign("kind", "mission", "Kind of the record.", c => c.Record.Kind),
            B.Id("record", null, "nisar", "The record that cites.", c => c.Record.Id),
            B.Text("name", "NISAR", "Its name.", c => c.Record.Name),
            B.Text("locator", "p. 12", "The place in the document; empty for the document as a whole.", c => c.Citation.Locator),
            B.Texts("supports", "launched", "The fields that it supports; none means the record as a whole.", c => c.Citation.Supports.Select(f => f.Field)),
        ],
    };

    private static readonly Table<Source> Sources = new()
    {
        Name = "sources",
        One = "source",
        Description = "The documents that the catalogue rests on, each once.",
        Rows = asking => asking.Db.Sources,
        NameColumns = ["title"],
        Key = s => s.Id,
        Parts = [CitedBy],
        Standard =
        [
            C.Id("id", "sources", "abplive-pm-welcomes-isro-jaxa-collaboration", "Stable, and part of the address of its page.", s => s.Id),
            C.Text("title", "PM welcomes ISRO-JAXA collaboration for Chandrayaan-5", "Title of the document.", s => s.Title),
            C.Text("publisher", "ABP Live / ANI", "Who published it; two names where one carries the text of another.", s => s.Publisher),
            C.Date("published", "2025-08-29", "When it was published; empty where it gives no date.", s => s.Published),
            C.Code("kind", Vocabularies.SourceKinds, "press", "Kind of document.", s => s.Kind),
            C.Address("url", "https://www.isro.gov.in/", "Address of the document, or of the copy read where the original's is not known; urn:article: for the article.", s => s.Url),
            C.Whole("records", 3, "How many records cite it.", s => Here.Db.Records.SelectMany(r => r.Citations, (r, c) => new { r.Key, c.SourceId }).Where(c => c.SourceId == s.Id).Select(c => c.Key).Distinct().Count()),
        ],
        Further =
        [
            C.Text("wire", "ANI", "News service or press office whose text it says it carries.", s => s.Wire),
            C.Text("origin", "wire:ani:lupex-ia-2025", "Key shared by documents that visibly reprint one text; count them as one.", s => s.Origin),
            C.Flag("copy", false, "True where only a copy, a mirror or a proxy could be read.", s => s.Copy),
            C.Address("readAt", "https://web.archive.org/", "Address of the copy that was read, where url is that of the original.", s => s.ReadAt),
        ],
    };

    public static Table Table => Sources;

    public static TableView View(SourceFilter filter, SourceSort sort) => Sources.View(
        asking => SourceQueries.Narrow(asking.Db, filter), (_, sources) => SourceQueries.Ordered(sources, sort));
}
