using System.Linq.Expressions;
using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>One property of a record with all values seen.</summary>
/// <param name="Id">That of its first claim.</param>
/// <param name="Field">The record's field in <c>data/</c> whose shown value the claims are about; null where no one field holds it.</param>
/// <param name="Comparison">A code of the vocabulary <c>claim-comparisons</c>.</param>
/// <param name="Rules">Why the catalogue shows the value it shows.</param>
/// <param name="Claims">A series by its dates; else the chosen ones first, then by the time of publication.</param>
public sealed record PropertyClaims(
    string Id, RecordRef Subject, string Property, string? Field, string Comparison, IReadOnlyList<string> Rules, IReadOnlyList<ClaimRow> Claims)
{
    /// <summary>Two values or more are given for the same time.</summary>
    public bool Differ => Comparison == ClaimComparisons.Disagreement;

    /// <summary>Each value holds for a date of its own.</summary>
    public bool IsDated => Claims.Any(c => c.AsOf is not null);

    /// <summary>The given properties with their claims, those on which sources differ first. One statement.</summary>
    /// <param name="most">Claims at most.</param>
    internal static async Task<IReadOnlyList<PropertyClaims>> ReadAsync(
        CatalogueContext db, Expression<Func<Claim, bool>> which, int most, CancellationToken cancellation)
    {
        var claims = await db.Claims.Where(which).OrderBy(c => c.SubjectKey).ThenBy(c => c.Property).ThenBy(c => c.Id).Take(most)
            .Select(c => new
            {
                Group = new { c.Group!.Id, c.Property, c.Field, c.Group.Comparison },
                Subject = new RecordRef(c.Subject!.Kind, c.Subject.Id, c.Subject.Name),
                c.Rule,
                Row = new ClaimRow(
                    c.Id, c.Value, c.AsOf, c.Source == null ? null : new SourceRef(c.Source.Id, c.Source.Title, c.Source.Publisher),
                    c.Locator, c.Published, c.Note, c.Chosen),
            })
            .ToListAsync(cancellation);
        return
        [
            .. claims.GroupBy(c => c.Group.Id).Select(p => new PropertyClaims(
                    p.Key, p.First().Subject, p.First().Group.Property, p.First().Group.Field, p.First().Group.Comparison,
                    [.. p.Select(c => c.Rule).OfType<string>().Distinct()], Ordered(p.Select(c => c.Row))))
                .OrderBy(p => p.Differ ? 0 : 1).ThenBy(p => p.Property, StringComparer.Ordinal),
        ];
    }

    private static IReadOnlyList<ClaimRow> Ordered(IEnumerable<ClaimRow> rows) =>
    [
        .. rows.OrderBy(r => r.AsOf).ThenByDescending(r => r.Chosen).ThenBy(r => r.Published is null).ThenBy(r => r.Published)
            .ThenBy(r => r.Id, StringComparer.Ordinal),
    ];
}

/// <summary>One value, as one source gives it.</summary>
/// <param name="AsOf">The time it holds for; null where the property has one value for ever.</param>
/// <param name="Source">Null where the value is the catalogue's own count or reading.</param>
/// <param name="Chosen">True for the value the catalogue shows.</param>
public sealed record ClaimRow(
    string Id, string Value, PartialDate? AsOf, SourceRef? Source, string? Locator, PartialDate? Published, string Note, bool Chosen);

/// <summary>Enough of a source to name it and link to it.</summary>
public sealed record SourceRef(string Id, string Title, string Publisher);
