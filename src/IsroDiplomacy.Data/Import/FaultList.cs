namespace IsroDiplomacy.Data.Import;

/// <summary>All faults of one reading of <c>data/</c>.</summary>
internal sealed class FaultList
{
    private readonly List<Fault> _faults = [];
    private readonly HashSet<string> _records = [];

    public int Count => _faults.Count;

    public void Add(Fault fault)
    {
        _faults.Add(fault);
        if (fault.Record is not null) _records.Add(fault.Record);
    }

    /// <summary>The labels of the records that have faults so far.</summary>
    public IReadOnlySet<string> Records => _records;

    public IReadOnlyList<Fault> InOrder() =>
    [
        .. _faults.OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line).ThenBy(fault => fault.Column),
    ];
}
