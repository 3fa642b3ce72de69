namespace IsroDiplomacy.Domain;

/// <summary>The sorts of record that have an id, a page, citations and claims of their own.</summary>
public enum RecordKind
{
    Partner,
    Agency,
    Mission,
    Agreement,
    Event,
    Programme,
    CustomerSatellite,
    Flight,
    Topic,
}

public static class RecordKinds
{
    public static IReadOnlyList<RecordKind> All { get; } = Enum.GetValues<RecordKind>();

    /// <summary>The word for the kind in <c>data/</c>: <c>partner</c>, <c>customer-satellite</c>.</summary>
    public static string Code(this RecordKind kind) => kind switch
    {
        RecordKind.Partner => "partner",
        RecordKind.Agency => "agency",
        RecordKind.Mission => "mission",
        RecordKind.Agreement => "agreement",
        RecordKind.Event => "event",
        RecordKind.Programme => "programme",
        RecordKind.CustomerSatellite => "customer-satellite",
        RecordKind.Flight => "flight",
        RecordKind.Topic => "topic",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static RecordKind? Find(string code)
    {
        foreach (var kind in All)
            if (kind.Code() == code) return kind;
        return null;
    }

    /// <exception cref="FormatException">No kind bears the code.</exception>
    public static RecordKind Parse(string code) => Find(code) ?? throw new FormatException($"'{code}' is no kind of record.");
}
