using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Web.LinkedData;

/// <summary>What things of several kinds say of others.</summary>
internal static class Linked
{
    /// <summary>The most of one sort that a thing names: machines find the others on the page.</summary>
    public const int Most = 20;

    public static LinkedThing Partner(PartnerRef partner) => new LinkedThing(PartnerType(partner.Kind), partner.Name).At("url", Urls.Partner(partner.Id));

    /// <param name="kind">A code of the vocabulary <c>partner-kinds</c>.</param>
    public static string PartnerType(string kind) => kind switch
    {
        "international-body" => "Organization",
        "area" => "Place",
        _ => "Country",
    };

    public static LinkedThing Agency(AgencyRef agency) => new LinkedThing("Organization", agency.Name).At("url", Urls.Agency(agency.Id));

    public static IEnumerable<LinkedThing> Agencies(IEnumerable<AgencyRef?> agencies) =>
        agencies.OfType<AgencyRef>().DistinctBy(a => a.Id).Take(Most).Select(Agency);

    public static LinkedThing Record(RecordRef record) => new LinkedThing("Thing", record.Name).At("url", Urls.Record(record.Kind, record.Id));

    public static LinkedThing Place(string name) => new("Place", name);

    public static LinkedThing Identifier(string kind, string value) => new LinkedThing("PropertyValue").With("propertyID", kind).With("value", value);

    /// <summary>The numbers by which a craft is known in catalogues of things in space.</summary>
    public static IEnumerable<LinkedThing> CraftNumbers(CosparDesignator? cospar, NoradNumber? norad)
    {
        if (cospar is { } designator) yield return Identifier("COSPAR", designator.ToString());
        if (norad is { } number) yield return Identifier("NORAD", number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
