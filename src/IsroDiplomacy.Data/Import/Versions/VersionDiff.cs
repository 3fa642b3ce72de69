using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Versions;

/// <summary>What differs between two versions, record by record and field by field.</summary>
public static class VersionDiff
{
    /// <returns>By file, then by id. Nothing where the two say the same, however they are written.</returns>
    public static IReadOnlyList<RecordChange> Between(CatalogueVersion old, CatalogueVersion fresh) =>
        [.. old.Files.Union(fresh.Files).Order(StringComparer.Ordinal).SelectMany(file => Between(file, old.Records(file), fresh.Records(file)))];

    private static IEnumerable<RecordChange> Between(
        string file, IReadOnlyDictionary<string, VersionRecord> old, IReadOnlyDictionary<string, VersionRecord> fresh)
    {
        foreach (var id in old.Keys.Union(fresh.Keys).Order(StringComparer.Ordinal))
        {
            var (before, after) = (old.GetValueOrDefault(id), fresh.GetValueOrDefault(id));
            var fields = Fields(before, after);
            if (before is null) yield return new(file, id, ChangeKinds.Added, fields, Twin(after!, old, fresh));
            else if (after is null) yield return new(file, id, ChangeKinds.Removed, fields, Twin(before, fresh, old));
            else if (fields.Count > 0) yield return new(file, id, ChangeKinds.Changed, fields, null);
        }
    }

    private static List<FieldChange> Fields(VersionRecord? before, VersionRecord? after)
    {
        var names = (after?.Fields ?? []).Concat(before?.Fields ?? []).Select(field => field.Name).Distinct();
        return [.. names.Select(name => new FieldChange(name, before?.Find(name), after?.Find(name))).Where(change => change.Old != change.New)];
    }

    /// <summary>The record that is on the other side only and equal in all but the id: the same one, renamed.</summary>
    private static string? Twin(VersionRecord record, IReadOnlyDictionary<string, VersionRecord> there, IReadOnlyDictionary<string, VersionRecord> here)
    {
        var twins = there.Where(other => !here.ContainsKey(other.Key) && other.Value.Fields.SequenceEqual(record.Fields)).Take(2).ToList();
        return twins is [var twin] ? twin.Key : null;
    }
}

/// <param name="Kind">One of <see cref="ChangeKinds"/>.</param>
/// <param name="Fields">Those that differ; of an added or removed record all.</param>
/// <param name="Twin">Of an added or removed record: the one removed or added that is equal in all but the id.</param>
public sealed record RecordChange(string File, string Id, string Kind, IReadOnlyList<FieldChange> Fields, string? Twin);

/// <param name="Old">Canonical JSON; null where the record or the field wasn't there.</param>
/// <param name="New">Canonical JSON; null where the record or the field is no longer there.</param>
public sealed record FieldChange(string Name, string? Old, string? New);
