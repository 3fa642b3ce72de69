namespace IsroDiplomacy.Data.Queries;

/// <summary>A partner or an agency with its ties.</summary>
/// <param name="Label">Its short name.</param>
/// <param name="Partner">The partner itself, or that of the agency; null for agencies of none.</param>
/// <param name="Region">Of the partner: a code of the vocabulary <c>regions</c>.</param>
public sealed record Tied(string Id, string Label, string Name, PartnerRef? Partner, string? Region, int Missions, int Agreements)
{
    public int All => Missions + Agreements;
}

/// <summary>Two that stand on the same missions or agreements.</summary>
/// <param name="First">Its id; before the other's in the order of ids.</param>
public sealed record TiedPair(string First, string Second, int Missions, int Agreements)
{
    public int All => Missions + Agreements;

    public bool Holds(string id) => First == id || Second == id;
}

/// <param name="IsWhole">False where there are more than are counted here: then those with the most ties are.</param>
public sealed record TieNetwork(IReadOnlyList<Tied> Nodes, IReadOnlyList<TiedPair> Pairs, bool IsWhole);

/// <summary>A mission or an agreement on which both of a pair stand.</summary>
public sealed record SharedRecord(RecordRef Record, Domain.PartialDate? Date);
