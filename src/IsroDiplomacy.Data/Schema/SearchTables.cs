namespace IsroDiplomacy.Data.Schema;

/// <summary>The tables of the search. They are no entities: EF Core has no mapping for FTS5, so they are made and asked in SQL.</summary>
internal static class SearchTables
{
    /// <summary>
    /// <c>record_search</c>: one row for whatever can be found. <c>spelt</c> holds spellings that are looked for but never shown, <c>context</c>
    /// the names of what stands beside it: parties, agencies, missions, words of the vocabularies, the date.
    /// <para><c>claim_search</c>: one row for each property on which values are claimed.</para>
    /// <para><c>search_names</c>: every name from each of its words on, without blanks; see <see cref="NamePlace"/>.</para>
    /// <para><c>search_words</c> and <c>search_slips</c>: the words of the records, and each under its <see cref="Slips"/>.</para>
    /// </summary>
    public const string Create = """
        CREATE VIRTUAL TABLE record_search USING fts5(
            key UNINDEXED, date UNINDEXED, weight UNINDEXED, kind, name, aliases, spelt, context, body,
            tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
        CREATE VIRTUAL TABLE claim_search USING fts5(
            key UNINDEXED, text, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
        CREATE TABLE search_names (
            start TEXT NOT NULL, place INTEGER NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (start, place, row)) WITHOUT ROWID;
        CREATE TABLE search_words (word TEXT NOT NULL PRIMARY KEY, records INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE search_slips (slip TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (slip, word)) WITHOUT ROWID;
        """;

    /// <summary>From the tables of the claims, once these are written.</summary>
    public const string FillClaims = """
        INSERT INTO claim_search (key, text)
        SELECT p."Id", p."Property" || ' ' || r."Name" || ' ' || group_concat(c."Value" || ' ' || c."Note", ' ')
        FROM "ClaimedProperties" p JOIN "Records" r ON r."Key" = p."SubjectKey"
        JOIN "Claims" c ON c."SubjectKey" = p."SubjectKey" AND c."Property" = p."Property"
        GROUP BY p."Id";
        INSERT INTO claim_search (claim_search) VALUES ('optimize');
        """;

    /// <summary>How well a row holds the words, the less the better: a word of its name is worth ten of its prose.</summary>
    public const string Score = "bm25(record_search, 0, 0, 0, 0.5, 10, 8, 8, 3, 1)";

    public const string Names = "{name aliases spelt}";

    public const int NameColumn = 4;

    public const int AliasesColumn = 5;

    public const int ContextColumn = 7;

    public const int BodyColumn = 8;

    /// <summary>The longest beginning of a name that is kept.</summary>
    public const int LongestStart = 80;
}

/// <summary>Where in a record's names the text of a row of <c>search_names</c> begins.</summary>
internal enum NamePlace
{
    Name,
    OtherName,
    Identifier,

    /// <summary>A later word of a name.</summary>
    Within,
}
