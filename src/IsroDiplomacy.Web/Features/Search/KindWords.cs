using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Web.Features.Search;

/// <summary>The kinds of record in the words of readers.</summary>
public static class KindWords
{
    public static string One(RecordKind kind) => kind.Code().Replace('-', ' ');

    public static string Many(RecordKind kind) => kind switch
    {
        RecordKind.Partner => "Partners",
        RecordKind.Agency => "Agencies",
        RecordKind.Mission => "Missions",
        RecordKind.Agreement => "Agreements",
        RecordKind.Event => "Events",
        RecordKind.Programme => "Programmes",
        RecordKind.CustomerSatellite => "Foreign satellites",
        RecordKind.Flight => "Flights",
        RecordKind.Topic => "Themes",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
