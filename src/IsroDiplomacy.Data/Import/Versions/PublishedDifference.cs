using System.Globalization;
using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Versions;

/// <summary>Something in <c>data/</c> that isn't as the newest release published it.</summary>
/// <param name="Kind">One of <see cref="ChangeKinds"/>.</param>
/// <param name="Field">Null for a record that came or went.</param>
/// <param name="Old">The hash of what was published; null where the field was not there.</param>
/// <param name="New">Canonical JSON; null where the field is no longer there.</param>
/// <param name="Place">Of a removed record: where <c>published.json</c> has it.</param>
internal sealed record PublishedDifference(Concept Concept, string Id, string Kind, string? Field = null, string? Old = null, string? New = null, string Place = "")
{
    /// <param name="tell">Gets what is wrong with <c>published.json</c> itself, with its place there.</param>
    /// <remarks>Records with faults of their own, and files that can't be read, are let be: what differs there may only be the fault.</remarks>
    public static IEnumerable<PublishedDifference> Find(PublishedState published, ReadingContext context, Action<string, string> tell)
    {
        foreach (var concept in Concept.All.Where(c => !VersionFiles.Names.Contains(c.FileName) && VersionFiles.AreTold(c.Name) && context.Index.IsOpen(c)))
        {
            var before = new Dictionary<string, PublishedRecord>();
            for (var f = 0; f < published.Files.Count; f++)
                if (published.Files[f].Name == concept.Name) Read(published.Files[f], f, before, tell);
            foreach (var id in context.Index.Ids(concept).Union(before.Keys).Order(StringComparer.Ordinal))
            {
                if (!before.TryGetValue(id, out var old)) yield return new(concept, id, ChangeKinds.Added);
                else if (!context.Index.TryFind(concept, id, out var record)) yield return new(concept, id, ChangeKinds.Removed, Place: old.Place);
                else
                    foreach (var difference in Between(concept, id, old, record, context)) yield return difference;
            }
        }
    }

    private static IEnumerable<PublishedDifference> Between(Concept concept, string id, PublishedRecord old, LocatedRecord record, ReadingContext context)
    {
        if (context.Faults.Records.Contains(record.Label)) yield break;
        var now = CatalogueVersion.RecordOf(record.Value, concept.Key);
        foreach (var field in now.Fields.Select(f => f.Name).Union(old.Hashes.Keys))
        {
            var (before, after) = (old.Hashes.GetValueOrDefault(field), now.Find(field));
            if (before != (after is null ? null : FieldHash.Of(after))) yield return new(concept, id, ChangeKinds.Changed, field, before, after);
        }
    }

    private static void Read(PublishedFile file, int position, Dictionary<string, PublishedRecord> into, Action<string, string> tell)
    {
        for (var line = 0; line < file.Lines.Count; line++)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"files[{position}].records[{line}]");
            if (file.Read(line) is not var (id, hashes)) tell(place, $"is no id with {file.Fields.Count} hashes; take the file back as it was published");
            else if (!into.TryAdd(id, new(hashes, place))) tell(place, $"'{id}' is written twice");
        }
    }

    private sealed record PublishedRecord(IReadOnlyDictionary<string, string> Hashes, string Place);
}
