using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Enough of a partner to mark it and link to it.</summary>
public sealed record PartnerRef(string Id, string Name, string Kind)
{
    /// <summary>The letters of its mark: <c>FR</c>, <c>ESA</c>.</summary>
    public string Mark => Id.ToUpperInvariant();
}

/// <summary>Enough of an agency to name it briefly and link to it.</summary>
public sealed record AgencyRef(string Id, string? Acronym, string Name)
{
    public string Label => Acronym ?? Name;
}

/// <summary>Enough of a record of any kind to link to it.</summary>
public sealed record RecordRef(RecordKind Kind, string Id, string Name)
{
    /// <inheritdoc cref="Record.Key"/>
    public string Key => Record.KeyOf(Kind, Id);
}

/// <summary>A source as a record cites it.</summary>
/// <param name="Supports">The fields it supports; empty for the record as a whole.</param>
public sealed record CitationRow(SourceRow Source, string? Locator, IReadOnlyList<string> Supports);

/// <summary>A dated record on a page that tells one record's story.</summary>
/// <param name="Category">A code of the vocabulary <c>event-categories</c>; an agreement's is <c>agreement</c>.</param>
public sealed record DatedRecord(RecordKind Kind, string Id, string Title, string Category, PartialDate Date);

public static class CitationRows
{
    /// <summary>Those that support one field: the ones that name it, or else those that support the record as a whole.</summary>
    /// <param name="field">Its name in <c>data/</c>.</param>
    public static IReadOnlyList<CitationRow> Supporting(this IReadOnlyList<CitationRow> citations, string field)
    {
        var named = citations.Where(c => c.Supports.Contains(field)).ToList();
        return named.Count > 0 ? named : [.. citations.Where(c => c.Supports.Count == 0)];
    }
}
