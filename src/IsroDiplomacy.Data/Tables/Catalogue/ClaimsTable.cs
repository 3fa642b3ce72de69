using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using C = IsroDiplomacy.Data.Tables.Column<IsroDiplomacy.Domain.Claim>;

namespace IsroDiplomacy.Data.Tables;

public static class ClaimsTable
{
    private static readonly Table<Claim> Claims = new()
    {
        Name = "claims",
        One = "claim",
        Description = "What sources say where they differ, or where a value changes with time: one row for each value of a property of a record.",
        Rows = asking => asking.Db.Claims,
        NameColumns = ["aboutName", "property"],
        Key = c => c.Id,
        Owner = c => c.SubjectKey,
        OwnedByKey = true,
        OwnerColumns = ["aboutKind", "about", "aboutName"],
        Standard =
        [
            C.Id("id", "claims", "cl-cs-26958-1", "Stable, and part of the address of its entry in the ledger.", c => c.Id),
            C.Sign("aboutKind", "customer-satellite", "Kind of the record that it is about.", c => c.Subject!.Kind),
            C.Id("about", null, "cs-26958", "The record that it is about.", c => c.Subject!.Id),
            C.Text("aboutName", "PROBA", "Its name.", c => c.Subject!.Name),
            C.Text("property", "customer country", "What is stated, in plain words. Rows on one record and property belong together.", c => c.Property),
            C.Code("comparison", Vocabularies.ClaimComparisons, "disagreement", "How the values of the property stand to each other.", c => c.Group!.Comparison),
            C.Text("value", "European Space Agency", "The value, in plain words.", c => c.Value),
            C.Date("asOf", "2006", "The time the value holds for, in a series; empty for a value that holds for ever.", c => c.AsOf),
            C.Id("source", "sources", "github-gcat-launch-log-payload-stored", "The document that gives it; empty for a count or reading of this catalogue.", c => c.SourceId),
            C.Text("sourceTitle", "Launch log of the General Catalog of Artificial Space Objects", "Its title.", c => c.Source == null ? null : c.Source.Title),
            C.Date("published", "2024-12", "When it was stated.", c => c.Published),
            C.Flag("chosen", false, "True for the value that the record shows.", c => c.Chosen),
            C.Text("note", "Country of the owner or operator in the satellite catalogue", "What to know about it.", c => c.Note),
            C.Text("rule", "The customer country in ISRO lists is used for counts.", "Why the value shown was chosen; empty where there was nothing to choose.", c => c.Rule),
        ],
        Further =
        [
            C.Id("entry", "claims", "cl-cs-26958-1", "The first claim of the same property.", c => c.Group!.Id),
            C.Text("field", "partner", "The field of the record that the claim is about; empty where no one field holds it.", c => c.Field),
            C.Text("locator", "a7", "The place in the document, where it is known.", c => c.Locator),
        ],
    };

    public static Table Table => Claims;

    /// <summary>The values in the entries of the ledger that a filter leaves, entry by entry.</summary>
    public static TableView View(ClaimFilter filter, ClaimSort sort) => Claims.View(
        asking => asking.Db.Claims.Where(c => ClaimQueries.Narrow(asking.Db, filter).Any(p => p.Id == c.Group!.Id)),
        (_, claims) => (sort switch
        {
            ClaimSort.Newest => claims.OrderByDescending(c => Microsoft.EntityFrameworkCore.EF.Property<string?>(c.Group!, ClaimQueries.LatestOrder)),
            ClaimSort.Values => claims.OrderByDescending(c => c.Group!.Claims.Count),
            _ => claims.OrderBy(c => c.Subject!.Name).ThenBy(c => c.Property),
        }).ThenBy(c => c.Group!.Id).ThenBy(c => c.Id));
}
