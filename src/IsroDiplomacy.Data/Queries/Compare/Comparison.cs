using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Partners side by side.</summary>
/// <param name="Fields">What is counted of each, in the order it is shown.</param>
public sealed record Comparison(IReadOnlyList<ComparedPartner> Partners, IReadOnlyList<ComparedField> Fields);

/// <summary>A partner, and the former state whose place it took: the two stand as one.</summary>
/// <param name="First">Null where no record has a date.</param>
/// <param name="Since">Of the first record, or the earlier beginning that a source gives.</param>
/// <param name="Years">Dated records by year: launches, agreements and events of their own.</param>
public sealed record ComparedPartner(
    PartnerRef Partner, IReadOnlyList<PartnerRef> Predecessors, PartialDate? Since, RecordRef? First, PartialDate? Latest, RecordRef? Last,
    IReadOnlyDictionary<int, int> Years)
{
    /// <summary>What lists are asked for to find the same records.</summary>
    public IReadOnlyList<string> Ids => [.. Predecessors.Select(p => p.Id), Partner.Id];
}

/// <summary>One field of one kind of record, counted for each partner.</summary>
/// <param name="Kind">The kind of record that is counted.</param>
/// <param name="Name">As the list of the kind names the parameter: <c>status</c>, <c>decade</c>. Empty for all records of the kind.</param>
/// <param name="Values">Only those that at least one of the partners has, in the order of the vocabulary or of time.</param>
public sealed record ComparedField(RecordKind Kind, string Name, IReadOnlyList<ComparedValue> Values);

/// <param name="Counts">One for each partner, in their order. A record with several values counts under each.</param>
public sealed record ComparedValue(string Code, string Label, IReadOnlyList<int> Counts);
