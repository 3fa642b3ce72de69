namespace IsroDiplomacy.Data.Import.Versions;

/// <summary>What the newest release published, as far as it takes to tell that something differs from it: <c>published.json</c>.</summary>
/// <param name="Release">Null before the first release.</param>
public sealed record PublishedState(string? Release, IReadOnlyList<PublishedFile> Files);

/// <param name="Name">Without its ending: <c>agreements</c>.</param>
/// <param name="Fields">The order of the hashes in each line.</param>
/// <param name="Lines">A record each: its id, a blank, and a <see cref="FieldHash"/> for each field.</param>
public sealed record PublishedFile(string Name, IReadOnlyList<string> Fields, IReadOnlyList<string> Lines)
{
    /// <returns>The record's id and its hashes by field, without those of fields it hasn't; null where the line has another form.</returns>
    internal (string Id, IReadOnlyDictionary<string, string> Hashes)? Read(int line)
    {
        var blank = Lines[line].IndexOf(' ', StringComparison.Ordinal);
        if (blank < 1 || Lines[line].Length - blank - 1 != Fields.Count * FieldHash.Length) return null;
        var hashes = new Dictionary<string, string>();
        for (var i = 0; i < Fields.Count; i++)
        {
            var hash = Lines[line].Substring(blank + 1 + i * FieldHash.Length, FieldHash.Length);
            if (hash != FieldHash.None) hashes.Add(Fields[i], hash);
        }

        return (Lines[line][..blank], hashes);
    }
}
