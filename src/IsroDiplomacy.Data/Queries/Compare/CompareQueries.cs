using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Sets partners side by side.</summary>
public sealed class CompareQueries(IDbContextFactory<CatalogueContext> contexts, Lexicon lexicon, StatusDay day)
{
    /// <summary>Fewer are no comparison.</summary>
    public const int Fewest = 2;

    /// <summary>More don't fit side by side.</summary>
    public const int Most = 5;

    private static readonly string EntryYear = DateColumns.Year(nameof(TimelineEntry.Date));

    /// <summary>Whom one can compare: the official partners by name. Former states are left out, since their successors stand for them. One statement.</summary>
    public async Task<IReadOnlyList<PartnerRef>> ChoicesAsync(CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await db.Partners.Where(p => p.Official && p.SuccessorId == null && p.Id != Partner.IndiaId)
            .OrderBy(p => p.Name).ThenBy(p => p.Id).Select(p => new PartnerRef(p.Id, p.Name, p.Kind)).ToListAsync(cancellation);
    }

    /// <summary>Fourteen statements, however many records.</summary>
    /// <param name="ids">Of partners other than India. A former state is shown as its successor, once; an id that no partner bears is passed over.</param>
    public async Task<Comparison> CompareAsync(IReadOnlyList<string> ids, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var asked = db.Partners.Where(p => ids.Contains(p.Id)).Select(p => p.SuccessorId ?? p.Id);
        var tallies = await db.PartnerTallies.Where(t => asked.Contains(t.Partner!.SuccessorId ?? t.PartnerId))
            .Select(t => new
            {
                Partner = new PartnerRef(t.PartnerId, t.Partner!.Name, t.Partner.Kind),
                Column = t.Partner.SuccessorId ?? t.PartnerId,
                t.Since,
                First = t.First == null ? null : new RecordRef(t.First.Kind, t.First.Id, t.First.Name),
                t.Latest,
                Last = t.Last == null ? null : new RecordRef(t.Last.Kind, t.Last.Id, t.Last.Name),
            })
            .ToListAsync(cancellation);
        var columnOf = tallies.ToDictionary(t => t.Partner.Id, t => t.Column);
        var columns = ids.Where(columnOf.ContainsKey).Select(id => columnOf[id]).Distinct().ToList();
        var all = tallies.Select(t => t.Partner.Id).ToList();

        var years = await db.TimelinePartners.Where(l => all.Contains(l.PartnerId))
            .Select(l => new { Partner = l.Partner!.SuccessorId ?? l.PartnerId, l.RecordKey, Year = EF.Property<int?>(l.Entry!, EntryYear)!.Value })
            .Distinct().GroupBy(l => new { l.Partner, l.Year })
            .Select(g => new { g.Key.Partner, g.Key.Year, Count = g.Count() }).ToListAsync(cancellation);
        var yearsOf = years.ToLookup(y => y.Partner);
        var partners = columns.Select(column =>
        {
            var named = tallies.Where(t => t.Column == column).OrderBy(t => t.Partner.Id == column).ThenBy(t => t.Since is null).ThenBy(t => t.Since).ToList();
            var first = named.Where(t => t.Since is not null).MinBy(t => t.Since!.Value);
            var last = named.Where(t => t.Latest is not null).MaxBy(t => t.Latest!.Value);
            return new ComparedPartner(
                named[^1].Partner, [.. named.SkipLast(1).Select(t => t.Partner)], first?.Since, first?.First, last?.Latest, last?.Last,
                yearsOf[column].ToDictionary(y => y.Year, y => y.Count));
        });
        return new([.. partners], await FieldsAsync(new(db, all, day.Today), columns, cancellation));
    }

    private async Task<IReadOnlyList<ComparedField>> FieldsAsync(PartnerMarks marks, IReadOnlyList<string> columns, CancellationToken cancellation)
    {
        var agreements = await DecadesAsync(RecordKind.Agreement, marks.AgreementDecades);
        var missions = await DecadesAsync(RecordKind.Mission, marks.MissionDecades);
        var satellites = await DecadesAsync(RecordKind.CustomerSatellite, marks.SatelliteDecades);
        var programmes = await DecadesAsync(RecordKind.Programme, marks.ProgrammeDecades);
        var events = await DecadesAsync(RecordKind.Event, marks.EventDecades);
        return
        [
            .. new[] { agreements, missions, satellites, programmes, events }.Select(Total),
            await TermsAsync(RecordKind.Agreement, "status", Vocabularies.AgreementStatuses, marks.AgreementStatuses),
            await TermsAsync(RecordKind.Agreement, "type", Vocabularies.AgreementTypes, marks.AgreementTypes),
            await TermsAsync(RecordKind.Agreement, "subject", Vocabularies.Subjects, marks.AgreementSubjects),
            agreements,
            await TermsAsync(RecordKind.Mission, "role", Vocabularies.Roles, marks.MissionRoles),
            await TermsAsync(RecordKind.Mission, "purpose", Vocabularies.Purposes, marks.MissionPurposes),
            missions,
            satellites,
            await TermsAsync(RecordKind.Programme, "kind", Vocabularies.ProgrammeKinds, marks.ProgrammeKinds),
            programmes,
            await TermsAsync(RecordKind.Event, "category", Vocabularies.EventCategories, marks.EventCategories),
            events,
        ];

        async Task<ComparedField> TermsAsync(RecordKind kind, string name, string vocabulary, IQueryable<PartnerMark> records)
        {
            var counts = await records.Select(m => new { m.Partner, m.Id, m.Code }).Distinct().GroupBy(m => new { m.Partner, m.Code })
                .Select(g => new { g.Key.Partner, g.Key.Code, Count = g.Count() }).ToDictionaryAsync(c => (c.Partner, c.Code), c => c.Count, cancellation);
            return new(kind, name, [.. lexicon.Of(vocabulary)
                .Select(t => new ComparedValue(t.Code, t.Label, [.. columns.Select(c => counts.GetValueOrDefault((c, t.Code)))]))
                .Where(v => v.Counts.Any(c => c > 0))]);
        }

        // A record has one date, so that the decades add up to all records.
        async Task<ComparedField> DecadesAsync(RecordKind kind, IQueryable<PartnerMark> records)
        {
            var counts = await records.Select(m => new { m.Partner, m.Id, m.Tens }).Distinct().GroupBy(m => new { m.Partner, m.Tens })
                .Select(g => new { g.Key.Partner, g.Key.Tens, Count = g.Count() }).ToDictionaryAsync(c => (c.Partner, c.Tens), c => c.Count, cancellation);
            return new(kind, "decade", [.. counts.Keys.Select(k => k.Tens).Distinct().OrderBy(tens => tens ?? int.MaxValue)
                .Select(tens => new ComparedValue(
                    FacetCounts.DecadeCode(tens * 10), tens is null ? "no date" : FacetCounts.DecadeCode(tens * 10),
                    [.. columns.Select(c => counts.GetValueOrDefault((c, tens)))]))]);
        }

        ComparedField Total(ComparedField decades) =>
            new(decades.Kind, "", [new("", "", [.. columns.Select((_, i) => decades.Values.Sum(v => v.Counts[i]))])]);
    }
}
