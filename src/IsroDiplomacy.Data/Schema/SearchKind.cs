using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Schema;

/// <summary>What a search can find: records of every kind, and documents. Of equals the earlier kind comes first.</summary>
public enum SearchKind
{
    Partner,
    Agency,
    Mission,
    Agreement,
    Programme,
    Topic,
    Flight,
    CustomerSatellite,
    Event,
    Source,
}

public static class SearchKinds
{
    public static IReadOnlyList<SearchKind> All { get; } = Enum.GetValues<SearchKind>();

    /// <summary>The word in addresses: that of the kind of record, or <c>source</c>.</summary>
    public static string Code(this SearchKind kind) => kind.Record()?.Code() ?? "source";

    /// <summary>Null for documents.</summary>
    public static RecordKind? Record(this SearchKind kind) => kind == SearchKind.Source ? null : Enum.Parse<RecordKind>(kind.ToString());

    public static SearchKind Of(RecordKind kind) => Enum.Parse<SearchKind>(kind.ToString());

    /// <exception cref="FormatException">No kind bears the code.</exception>
    public static SearchKind Parse(string code)
    {
        foreach (var kind in All)
            if (kind.Code() == code) return kind;
        throw new FormatException($"'{code}' is nothing that a search can find.");
    }

    /// <summary>How much a hit counts beside one that holds the words as well: what readers look for most is worth most, a document's title least.</summary>
    internal static double Weight(this SearchKind kind) => kind == SearchKind.Source ? 0.4 : 1.6 - 0.1 * (int)kind;
}
