using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using C = IsroDiplomacy.Data.Tables.Column<IsroDiplomacy.Domain.ArticleClaim>;

namespace IsroDiplomacy.Data.Tables;

public static class StatementsTable
{
    private static readonly Table<ArticleClaim> Statements = new()
    {
        Name = "article",
        One = "statement of the article",
        Description = "What the article behind the catalogue states, in our own words, and how each statement fares against the records.",
        Rows = asking => asking.Db.ArticleClaims,
        Key = c => c.Id,
        Standard =
        [
            C.Id("id", "article", "a10-6", "Paragraph, hyphen, number of the statement in it.", c => c.Id),
            C.Id("paragraph", "paragraphs", "a10", "Where it stands.", c => c.Paragraph),
            C.Text("says", "ISRO trains people from Southeast Asia.", "What the article says.", c => c.Says),
            C.Text("when", "2019/2020", "Time that the article gives: a date, a span or a decade; empty where it gives none.", c => c.When),
            C.Code("reading", Vocabularies.Readings, "confirmed", "How the statement fares against the records.", c => c.Reading),
            C.Text("note", "The last course was held in 2022.", "What the records say.", c => c.Note),
            C.Ids("subjects", null, "programme/unnati", "What the statement is about: kind and id of records.", c => c.Subjects.OrderBy(s => s.Position).Select(s => s.RecordKey)),
            C.Ids("againstRecords", null, "programme/cssteap", "Records that it was read against: kind and id.", c => c.AgainstRecords.OrderBy(r => r.Position).Select(r => r.RecordKey)),
            C.Ids("againstSources", "sources", "khelja-nisar-first-images", "Documents that it was read against.", c => c.AgainstSources.OrderBy(s => s.Position).Select(s => s.SourceId)),
        ],
    };

    public static Table Table => Statements;

    /// <summary>In the order of the article.</summary>
    public static TableView View(ArticleFilter filter) => Statements.View(
        asking => ArticleQueries.Narrow(asking.Db, filter),
        (_, claims) => claims.OrderBy(c => c.Place!.Number).ThenBy(c => c.Number).ThenBy(c => c.Id));
}
