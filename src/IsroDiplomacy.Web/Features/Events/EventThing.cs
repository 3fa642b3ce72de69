using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Web.LinkedData;

namespace IsroDiplomacy.Web.Features.Events;

/// <summary>An event for machines.</summary>
internal static class EventThing
{
    public static LinkedThing Of(EventDetail happening) => new LinkedThing("Event", happening.Title)
        .With("description", happening.Summary)
        .With("startDate", happening.Date)
        .With("contributor", Linked.Agencies(happening.Agencies))
        .With("about", happening.Partners.Take(Linked.Most).Select(Linked.Partner));
}
