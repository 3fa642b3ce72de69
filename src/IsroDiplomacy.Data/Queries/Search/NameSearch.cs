using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Finds records and claimed properties by words, whatever the case and the accents.</summary>
internal static class NameSearch
{
    // An empty phrase: the index takes it and finds nothing.
    private const string Nothing = "\"\"";

    /// <summary>The keys of the records of a kind that hold every word of the text, the last one perhaps unfinished. To be composed into a larger query.</summary>
    public static IQueryable<string> KeysHolding(this CatalogueContext db, RecordKind kind, string text)
    {
        var match = SearchText.Of(text)?.AllWords ?? Nothing;
        var code = kind.Code();
        return db.Database.SqlQuery<string>(
            $"""SELECT "key" AS "Value" FROM record_search WHERE record_search MATCH {match} AND "kind" = {code}""");
    }

    /// <summary>The ids of the claimed properties that hold every word of the text in their own words, the record's name, a value or a note. To be composed into a larger query.</summary>
    public static IQueryable<string> PropertiesHolding(this CatalogueContext db, string text)
    {
        var match = SearchText.Of(text)?.AllWords ?? Nothing;
        return db.Database.SqlQuery<string>($"""SELECT "key" AS "Value" FROM claim_search WHERE claim_search MATCH {match}""");
    }

    /// <summary>The keys of the records of a kind in whose names every word of the text begins some word. To be composed into a larger query.</summary>
    public static IQueryable<string> KeysNamed(this CatalogueContext db, RecordKind kind, string text)
    {
        var match = SearchText.Of(text)?.BeginningsInNames ?? Nothing;
        var code = kind.Code();
        return db.Database.SqlQuery<string>(
            $"""SELECT "key" AS "Value" FROM record_search WHERE record_search MATCH {match} AND "kind" = {code}""");
    }
}
