namespace IsroDiplomacy.Domain;

/// <summary>A dated happening of the timeline.</summary>
public sealed class Event
{
    public required string Id { get; init; }

    public required Record Record { get; init; }

    public required PartialDate Date { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    /// <summary>A code of the vocabulary <c>event-categories</c>.</summary>
    public required string Category { get; init; }

    /// <summary>The key of the mission or agreement whose launch or signature the event only tells again: the timeline shows that record instead.</summary>
    public string? RestatesKey { get; init; }

    public Record? Restates { get; init; }

    public List<EventPartner> Partners { get; init; } = [];

    public List<EventAgency> Agencies { get; init; } = [];

    public List<EventMission> Missions { get; init; } = [];

    public List<EventAgreement> Agreements { get; init; } = [];

    public List<EventSatellite> CustomerSatellites { get; init; } = [];

    public List<EventFlight> Flights { get; init; } = [];

    public List<EventMention> Mentions { get; init; } = [];
}

public sealed class EventPartner
{
    public string EventId { get; init; } = null!;

    public Event? Event { get; init; }

    public required string PartnerId { get; init; }

    public Partner? Partner { get; init; }

    public required int Position { get; init; }
}

public sealed class EventAgency
{
    public string EventId { get; init; } = null!;

    public Event? Event { get; init; }

    public required string AgencyId { get; init; }

    public Agency? Agency { get; init; }

    public required int Position { get; init; }
}

public sealed class EventMission
{
    public string EventId { get; init; } = null!;

    public Event? Event { get; init; }

    public required string MissionId { get; init; }

    public Mission? Mission { get; init; }
}

public sealed class EventAgreement
{
    public string EventId { get; init; } = null!;

    public Event? Event { get; init; }

    public required string AgreementId { get; init; }

    public Agreement? Agreement { get; init; }
}

public sealed class EventSatellite
{
    public string EventId { get; init; } = null!;

    public Event? Event { get; init; }

    public required string CustomerSatelliteId { get; init; }

    public CustomerSatellite? CustomerSatellite { get; init; }
}

public sealed class EventFlight
{
    public string EventId { get; init; } = null!;

    public Event? Event { get; init; }

    public required string FlightId { get; init; }

    public Flight? Flight { get; init; }

    public required int Position { get; init; }
}

/// <param name="Name">Something the event names that has no record.</param>
public sealed record EventMention(string Name, int Position);
