using IsroDiplomacy.Data.Import.Reading;

namespace IsroDiplomacy.Data.Import.Checks;

/// <summary>Takes the faults that the checks find between fields and between records, and finds their place in the files.</summary>
/// <remarks>A record that couldn't be read without fault is left alone: what a check would say of it may only follow from that fault.</remarks>
internal sealed class CheckReport(ReadingContext context)
{
    private readonly HashSet<string> _unread = [.. context.Faults.Records];

    public void Add(Concept concept, string id, string field, string message)
    {
        if (context.Index.TryFind(concept, id, out var record) && !_unread.Contains(record.Label))
            context.Faults.Add(record.Fault(field, message));
    }
}
