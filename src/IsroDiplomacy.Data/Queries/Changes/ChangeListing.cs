using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Narrows, orders and counts changes for their list.</summary>
internal static class ChangeListing
{
    private const string PartnerKey = "partner/";
    private const string VocabularyFile = ChangeFilter.Vocabulary + "/";

    public static IQueryable<Change> Narrow(CatalogueContext db, ChangeFilter filter)
    {
        IQueryable<Change> changes = db.Changes;
        if (filter.Releases.Count > 0) changes = changes.Where(c => filter.Releases.Contains(c.ReleaseId));
        if (filter.Changes.Count > 0) changes = changes.Where(c => filter.Changes.Contains(c.Kind));
        if (filter.Reasons.Count > 0) changes = changes.Where(c => filter.Reasons.Contains(c.Reason!));
        if (filter.Records.Count > 0) changes = changes.Where(c => filter.Records.Contains(c.RecordKey!));
        if (filter.Kinds.Count > 0)
            changes = changes.Where(c => filter.Kinds.Contains(c.File.StartsWith(VocabularyFile) ? ChangeFilter.Vocabulary : c.File));
        if (filter.Partners.Count > 0)
        {
            var keys = filter.Partners.Select(id => Record.KeyOf(RecordKind.Partner, id)).ToList();
            changes = changes.Where(c => keys.Contains(c.RecordKey!)
                || db.RecordTraits.Any(t => t.RecordKey == c.RecordKey && keys.Contains(t.Trait)));
        }

        return changes;
    }

    public static IQueryable<Change> Ordered(IQueryable<Change> changes) =>
        changes.OrderByDescending(c => c.Release!.Order).ThenByDescending(c => c.Number);

    public static IQueryable<ChangeRow> Rows(CatalogueContext db, IQueryable<Change> changes) => changes
        .Select(c => new ChangeRow(
            c.Id, c.ReleaseId, c.Release!.Released, c.File, c.RecordId,
            c.RecordKey != null ? db.Records.Where(r => r.Key == c.RecordKey).Select(r => r.Name).FirstOrDefault()
                : c.File == "sources" ? db.Sources.Where(s => s.Id == c.RecordId).Select(s => s.Title).FirstOrDefault() : null,
            c.Kind, c.Reason, c.Text, c.Day,
            c.Fields.OrderBy(f => f.Position).Select(f => new ChangedFieldRow(f.Name, f.Old, f.New)).ToList()))
        .AsSplitQuery();

    public static async Task<IReadOnlyList<Facet>> FacetsAsync(
        CatalogueContext db, ChangeFilter filter, IReadOnlyList<ReleaseRow> releases, Lexicon lexicon, CancellationToken cancellation) =>
    [
        await ReleasesAsync(Narrow(db, filter with { Releases = [] }), filter.Releases, releases, cancellation),
        await KindsAsync(Narrow(db, filter with { Kinds = [] }), filter.Kinds, cancellation),
        await FacetCounts.ByTermAsync(
            Narrow(db, filter with { Reasons = [] }).Select(c => c.Reason), "reason", "Reason", filter.Reasons, lexicon, Vocabularies.ChangeReasons,
            cancellation),
        await FacetCounts.ByTermAsync(
            Narrow(db, filter with { Changes = [] }).Select(c => (string?)c.Kind), "change", "What was done", filter.Changes, lexicon,
            Vocabularies.ChangeKinds, cancellation),
        await FacetCounts.ByRecordAsync(
            PartnersOf(db, Narrow(db, filter with { Partners = [] })), db.Records.Where(r => r.Kind == RecordKind.Partner), "partner", "Partner",
            filter.Partners, cancellation),
    ];

    /// <summary>Once for each change and partner: a partner's own record, and those tied to it.</summary>
    private static IQueryable<string> PartnersOf(CatalogueContext db, IQueryable<Change> changes) => changes
        .Join(db.RecordTraits.Where(t => t.Trait.StartsWith(PartnerKey)), c => c.RecordKey, t => t.RecordKey, (c, t) => t.Trait.Substring(PartnerKey.Length))
        .Concat(changes.Where(c => c.RecordKey!.StartsWith(PartnerKey)).Select(c => c.RecordId!));

    private static async Task<Facet> ReleasesAsync(
        IQueryable<Change> changes, IReadOnlyList<string> selected, IReadOnlyList<ReleaseRow> releases, CancellationToken cancellation)
    {
        var counts = await changes.GroupBy(c => c.ReleaseId).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        return new("release", "Release",
            [.. releases.Select(r => new FacetValue(r.Id, r.Id == Release.Unreleased ? "Not released yet" : r.Id, counts.GetValueOrDefault(r.Id), selected.Contains(r.Id)))]);
    }

    private static async Task<Facet> KindsAsync(IQueryable<Change> changes, IReadOnlyList<string> selected, CancellationToken cancellation)
    {
        var counts = await changes.GroupBy(c => c.File.StartsWith(VocabularyFile) ? ChangeFilter.Vocabulary : c.File)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        return new("kind", "Kind of record",
            [.. ChangeFilter.RecordFiles.Where(f => counts.ContainsKey(f) || selected.Contains(f))
                .Select(f => new FacetValue(f, char.ToUpperInvariant(f[0]) + f[1..].Replace('-', ' '), counts.GetValueOrDefault(f), selected.Contains(f)))]);
    }
}
