using IsroDiplomacy.Data.Import.Reading;

namespace IsroDiplomacy.Data.Import.Checks;

/// <summary>Takes the faults that the checks find between fields and between records, and finds their place in the files.</summary>
internal sealed class CheckReport(ReadingContext context)
{
    private readonly HashSet<string> _faulty = [.. context.Faults.Records];

    /// <summary>The records that were read without fault. What a check would say of the others may only follow from the fault they have.</summary>
    public IEnumerable<T> Sound<T>(Concept concept, IEnumerable<T> records, Func<T, string> id) =>
        records.Where(record => !_faulty.Contains($"{concept.Name} {id(record)}"));

    public void Add(Concept concept, string id, string field, string message)
    {
        if (context.Index.TryFind(concept, id, out var record)) context.Faults.Add(record.Fault(field, message));
    }

    /// <summary>Adds a fault for each record whose key an earlier record bears already.</summary>
    /// <param name="key">Null: the record has no such key.</param>
    public void AddRepeats<T>(Concept concept, IEnumerable<T> records, Func<T, string> id, Func<T, string?> key, string field, string what)
    {
        var bearers = new Dictionary<string, string>();
        foreach (var record in records)
        {
            if (key(record) is not { } value || bearers.TryAdd(value, id(record))) continue;
            Add(concept, id(record), field, $"the {what} {value} is that of '{bearers[value]}' already");
        }
    }
}
