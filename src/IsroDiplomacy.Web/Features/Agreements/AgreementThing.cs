using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Web.LinkedData;

namespace IsroDiplomacy.Web.Features.Agreements;

/// <summary>An agreement for machines. Few are law, so that it is told as a document; its parties are those who made it.</summary>
internal static class AgreementThing
{
    /// <param name="type">In words.</param>
    public static LinkedThing Of(AgreementDetail agreement, string type) => new LinkedThing("CreativeWork", agreement.Title)
        .With("description", agreement.Summary)
        .With("genre", type)
        .With("dateCreated", agreement.Date)
        .With("locationCreated", agreement.Place is { } place ? Linked.Place(place) : null)
        .With("contributor", Linked.Agencies(agreement.Parties.Select(p => p.Agency)))
        .With("spatialCoverage", agreement.Parties.Select(p => p.Partner).DistinctBy(p => p.Id).Take(Linked.Most).Select(Linked.Partner));
}
