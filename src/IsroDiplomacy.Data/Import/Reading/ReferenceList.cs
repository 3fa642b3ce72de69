namespace IsroDiplomacy.Data.Import.Reading;

/// <summary>The pointers from record to record, kept while the files are read and followed once all of them are.</summary>
internal sealed class ReferenceList
{
    private readonly List<Reference> _references = [];

    public void Add(LocatedRecord from, Json.Position at, string field, Concept concept, string id) =>
        _references.Add(new(from, at, field, concept, id));

    /// <summary>Adds a fault for each pointer to a record that isn't there. Pointers into a file that couldn't be read are let be: its own fault says enough.</summary>
    public void Resolve(RecordIndex index, FaultList faults)
    {
        foreach (var (from, at, field, concept, id) in _references)
        {
            if (!index.IsOpen(concept) || index.TryFind(concept, id, out _)) continue;
            var hint = Nearest.Hint(id, index.Ids(concept));
            faults.Add(from.Fault(at, field, $"there is no {concept.Word} '{id}' in {concept.FileName}{hint}"));
        }
    }

    private sealed record Reference(LocatedRecord From, Json.Position At, string Field, Concept Concept, string Id);
}
