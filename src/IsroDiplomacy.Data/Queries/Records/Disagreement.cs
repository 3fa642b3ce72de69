using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>One property of a record on which sources differ, or which changed over time, with all values seen.</summary>
/// <param name="Rules">Why the catalogue shows the value it shows.</param>
/// <param name="Claims">The chosen ones first, then by the time of publication.</param>
public sealed record Disagreement(string Property, IReadOnlyList<string> Rules, IReadOnlyList<ClaimRow> Claims)
{
    private const int Most = 50;

    /// <summary>The properties of one record that more than one value is known of. One statement.</summary>
    internal static async Task<IReadOnlyList<Disagreement>> ReadAsync(
        CatalogueContext db, RecordKind kind, string id, CancellationToken cancellation)
    {
        var key = Record.KeyOf(kind, id);
        var claims = await db.Claims.Where(c => c.SubjectKey == key)
            .OrderBy(c => c.Property).ThenByDescending(c => c.Chosen).ThenBy(c => c.Id).Take(Most)
            .Select(c => new
            {
                c.Property,
                c.Rule,
                Row = new ClaimRow(
                    c.Id, c.Value, c.Source == null ? null : new SourceRow(
                        c.Source.Id, c.Source.Url, c.Source.Title, c.Source.Publisher, c.Source.Published, c.Source.Kind, c.Source.Wire,
                        c.Source.Origin),
                    c.Published, c.Note, c.Chosen),
            })
            .ToListAsync(cancellation);
        return
        [
            .. claims.GroupBy(c => c.Property).Where(p => p.Count() > 1).Select(p => new Disagreement(
                p.Key, [.. p.Select(c => c.Rule).Where(r => r.Length > 0).Distinct()],
                [
                    .. p.Select(c => c.Row).OrderByDescending(r => r.Chosen).ThenBy(r => r.Published is null).ThenBy(r => r.Published)
                        .ThenBy(r => r.Id, StringComparer.Ordinal),
                ])),
        ];
    }
}

/// <summary>One value, as one source gives it.</summary>
/// <param name="Source">Null where the value is the catalogue's own count or reading.</param>
/// <param name="Chosen">True for the value the catalogue shows.</param>
public sealed record ClaimRow(string Id, string Value, SourceRow? Source, PartialDate? Published, string Note, bool Chosen);
