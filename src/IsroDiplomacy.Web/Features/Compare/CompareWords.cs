using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Web.Features.Compare;

/// <summary>How the fields that are compared are called.</summary>
public static class CompareWords
{
    public static string Title(ComparedField field) => (field.Kind, field.Name) switch
    {
        (RecordKind.Agreement, "") => "Agreements",
        (RecordKind.Mission, "") => "Missions",
        (RecordKind.CustomerSatellite, "") => "Satellites launched by India",
        (RecordKind.Programme, "") => "Programmes",
        (RecordKind.Event, "") => "Events of their own",
        (RecordKind.Agreement, "status") => "Agreements by status today",
        (RecordKind.Agreement, "type") => "Agreements by type of instrument",
        (RecordKind.Agreement, "subject") => "Agreements by subject",
        (RecordKind.Agreement, "decade") => "Agreements by decade",
        (RecordKind.Mission, "role") => "Missions by the partner’s role",
        (RecordKind.Mission, "purpose") => "Missions by purpose",
        (RecordKind.Mission, "decade") => "Missions by decade of launch",
        (RecordKind.CustomerSatellite, "decade") => "Satellites launched by India, by decade",
        (RecordKind.Programme, "kind") => "Programmes by kind",
        (RecordKind.Programme, "decade") => "Programmes by the decade they began",
        (RecordKind.Event, "category") => "Events by category",
        (RecordKind.Event, "decade") => "Events by decade",
        _ => throw new ArgumentOutOfRangeException(nameof(field), (field.Kind, field.Name), null),
    };

    /// <summary>Before the names of what one partner alone has; null for fields in which that says nothing about the work.</summary>
    public static string? OnlyOf(ComparedField field) => (field.Kind, field.Name) switch
    {
        (RecordKind.Agreement, "type") => "type of instrument",
        (RecordKind.Agreement, "subject") => "subject of agreements",
        (RecordKind.Mission, "role") => "role in missions",
        (RecordKind.Mission, "purpose") => "purpose of missions",
        (RecordKind.Programme, "kind") => "kind of programme",
        _ => null,
    };

    /// <summary><c>France</c>; <c>Soviet Union, then Russia</c></summary>
    public static string Name(ComparedPartner partner) => string.Join(", then ", partner.Predecessors.Select(p => p.Name).Append(partner.Partner.Name));
}
