using System.Diagnostics.CodeAnalysis;

namespace IsroDiplomacy.Data.Import.Reading;

/// <summary>All records met so far, by concept and id.</summary>
internal sealed class RecordIndex
{
    private readonly Dictionary<string, Dictionary<string, LocatedRecord>> _records = [];

    /// <summary>Tells that the concept's file was read, so that an id not found in it is a fault.</summary>
    public void Open(Concept concept) => _records.TryAdd(concept.Name, []);

    public bool IsOpen(Concept concept) => _records.ContainsKey(concept.Name);

    /// <returns>False where the id is taken.</returns>
    public bool Add(Concept concept, string id, LocatedRecord record) => _records[concept.Name].TryAdd(id, record);

    public bool TryFind(Concept concept, string id, [NotNullWhen(true)] out LocatedRecord? record)
    {
        record = null;
        return _records.TryGetValue(concept.Name, out var records) && records.TryGetValue(id, out record);
    }

    public IEnumerable<string> Ids(Concept concept) => _records[concept.Name].Keys;
}
