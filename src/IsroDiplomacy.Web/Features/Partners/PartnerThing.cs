using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Web.LinkedData;

namespace IsroDiplomacy.Web.Features.Partners;

/// <summary>A partner for machines: a country, a body, or an area.</summary>
internal static class PartnerThing
{
    public static LinkedThing Of(PartnerDetail partner) => new LinkedThing(Linked.PartnerType(partner.Partner.Kind), partner.Partner.Name)
        .With("description", partner.Summary)
        .With("identifier", partner.Code is { } code ? Linked.Identifier("ISO 3166-1 alpha-2", code.ToString()) : null);

    /// <summary>India.</summary>
    public static LinkedThing Of(HomeDetail home) => new LinkedThing("Country", home.Partner.Name).With("description", home.Summary)
        .With("identifier", Linked.Identifier("ISO 3166-1 alpha-2", home.Partner.Mark));
}
