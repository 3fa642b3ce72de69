using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>An era as it is read.</summary>
/// <param name="Ends">Null where it goes on.</param>
/// <param name="Paragraphs">The sentences of each.</param>
public sealed record EraRow(
    string Id, string Title, string Gist, DatedRecord Begins, DatedRecord? Ends, IReadOnlyList<IReadOnlyList<EraSentenceRow>> Paragraphs)
{
    public int FirstYear => Begins.Date.Year;

    /// <summary>Null where it goes on.</summary>
    public int? LastYear => Ends?.Date.Year;
}

/// <param name="Text">Words in brackets lead to the records, in their order: see <see cref="BracketedWords"/>.</param>
public sealed record EraSentenceRow(string Text, IReadOnlyList<RecordRef> Records);
