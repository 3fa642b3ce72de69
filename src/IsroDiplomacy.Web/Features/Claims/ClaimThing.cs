using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Web.LinkedData;

namespace IsroDiplomacy.Web.Features.Claims;

/// <summary>An entry of the ledger for machines: what is claimed, and by which documents.</summary>
internal static class ClaimThing
{
    public static LinkedThing Of(PropertyClaims claims) => new LinkedThing("Claim", $"{claims.Subject.Name}: {claims.Property}")
        .With("about", Linked.Record(claims.Subject))
        .With("text", claims.Claims.Select(c => c.Value).Distinct().Take(Linked.Most));
}
