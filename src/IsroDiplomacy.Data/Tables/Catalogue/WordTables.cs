using IsroDiplomacy.Domain;
using N = IsroDiplomacy.Data.Tables.Column<IsroDiplomacy.Domain.ScopeNote>;
using P = IsroDiplomacy.Data.Tables.Column<IsroDiplomacy.Domain.ArticleParagraph>;
using T = IsroDiplomacy.Data.Tables.Column<IsroDiplomacy.Domain.Term>;

namespace IsroDiplomacy.Data.Tables;

/// <summary>The words and notes by which the other tables are read.</summary>
public static class WordTables
{
    public static Table Terms { get; } = new Table<Term>
    {
        Name = "terms",
        One = "word of a vocabulary",
        Description = "Every code of every vocabulary, with the word shown for it and what it means.",
        Rows = asking => asking.Db.Terms,
        Sorted = rows => rows.OrderBy(t => t.Vocabulary).ThenBy(t => t.Position),
        RowKey = ["vocabulary", "code"],
        Standard =
        [
            T.Text("vocabulary", "purposes", "The vocabulary.", t => t.Vocabulary),
            T.Text("code", "oceanography", "The code, as it stands in the other tables.", t => t.Code),
            T.Whole("position", 0, "Place in the order in which readers are shown the words, from 0.", t => t.Position),
            T.Text("label", "Oceanography", "The word shown.", t => t.Label),
            T.Text("definition", "Measuring the sea: its colour, winds and waves.", "What it means.", t => t.Definition),
        ],
    };

    public static Table Notes { get; } = new Table<ScopeNote>
    {
        Name = "notes",
        One = "note on scope",
        Description = "What to know before trusting a number: what the catalogue takes in, how it counts, how it was made and what it lacks.",
        Rows = asking => asking.Db.ScopeNotes,
        Key = n => n.Id,
        Standard =
        [
            N.Id("id", "notes", "counting-reprints", "Stable, and part of the address of its place on the page about the catalogue.", n => n.Id),
            N.Code("group", Vocabularies.ScopeGroups, "counting", "Part of that page.", n => n.Group),
            N.Text("title", "Reprints", "A few words.", n => n.Title),
            N.Text("text", "Documents that carry one text count as one voice, however many they are.", "One to four sentences.", n => n.Text),
            N.Ids("about", null, "partner/su", "The records that it is about: kind and id; none where it holds for a whole kind.", n => n.About.OrderBy(a => a.Position).Select(a => a.RecordKey)),
        ],
    };

    public static Table Paragraphs { get; } = new Table<ArticleParagraph>
    {
        Name = "paragraphs",
        One = "paragraph of the article",
        Description = "The paragraphs of the article behind the catalogue, told in our own words.",
        Rows = asking => asking.Db.ArticleParagraphs,
        Key = p => p.Id,
        Standard =
        [
            P.Id("id", "paragraphs", "a7", "a and the number of the paragraph.", p => p.Id),
            P.Whole("number", 7, "Its number, the title being the first.", p => p.Number),
            P.Code("kind", Vocabularies.ParagraphKinds, "text", "Whether it makes statements.", p => p.Kind),
            P.Text("gist", "The first launches.", "What it is about.", p => p.Gist),
        ],
    };
}
