using System.Globalization;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Web.Features.Compare;

/// <summary>Leads from a number to the list of the records it counts.</summary>
public static class CompareLinks
{
    public static string Of(ComparedField field, ComparedValue value, ComparedPartner partner)
    {
        var list = Of(field.Kind, partner);
        if (field.Name.Length == 0) return list.ToString();
        // The list of satellites knows years, not decades.
        if (field is not { Kind: RecordKind.CustomerSatellite, Name: "decade" }) return list.With(field.Name, value.Code).ToString();
        var first = int.Parse(value.Code.AsSpan(0, 4), CultureInfo.InvariantCulture);
        return list.With("from", first).With("to", first + 9).ToString();
    }

    private static ListAddress Of(RecordKind kind, ComparedPartner partner)
    {
        var list = kind switch
        {
            RecordKind.Agreement => new ListAddress(Urls.Agreements),
            RecordKind.Mission => new ListAddress(Urls.Missions),
            RecordKind.Programme => new ListAddress(Urls.Programmes),
            RecordKind.CustomerSatellite => new ListAddress(Urls.Satellites).With("outcome", Outcomes.Deployed),
            RecordKind.Event => new ListAddress(Urls.Events).With("tells", EventFilter.Own),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
        return list.With("partner", partner.Ids);
    }
}
