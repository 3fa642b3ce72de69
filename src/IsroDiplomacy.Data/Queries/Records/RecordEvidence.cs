using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>How well one record is borne out, and by whom.</summary>
/// <param name="Level">A code of the vocabulary <c>evidence-levels</c>.</param>
/// <param name="PrimaryTexts">How many of the documents are primary texts.</param>
/// <param name="Voices">The documents it cites, those of one voice together, in its order.</param>
public sealed record RecordEvidence(string Level, int PrimaryTexts, IReadOnlyList<IReadOnlyList<SourceRow>> Voices)
{
    public int Documents => Voices.Sum(v => v.Count);

    /// <summary>One statement.</summary>
    internal static async Task<RecordEvidence> ReadAsync(
        CatalogueContext db, string key, string level, int primaryTexts, CancellationToken cancellation)
    {
        var documents = await db.Records.Where(r => r.Key == key).SelectMany(r => r.Citations).OrderBy(c => c.Position)
            .Select(c => new SourceRow(
                c.Source!.Id, c.Source.Url, c.Source.Title, c.Source.Publisher, c.Source.Published, c.Source.Kind, c.Source.Wire,
                c.Source.Origin))
            .ToListAsync(cancellation);
        return new(level, primaryTexts, Domain.Voices.Join(documents.DistinctBy(d => d.Id), d => d.VoiceNames));
    }
}
