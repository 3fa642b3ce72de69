using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Web.LinkedData;

namespace IsroDiplomacy.Web.Features.Agencies;

/// <summary>An agency for machines, of the type that its kind allows.</summary>
internal static class AgencyThing
{
    public static LinkedThing Of(AgencyDetail agency) => new LinkedThing(Type(agency.Kind), agency.Agency.Name)
        .With("alternateName", new[] { agency.Agency.Acronym, agency.NativeName }.OfType<string>().Concat(agency.AlsoKnownAs).Distinct())
        .With("foundingDate", agency.Founded)
        .With("location", agency.Partner is { } partner ? Linked.Partner(partner) : null)
        .With("parentOrganization", agency.Above.Count > 0 ? Linked.Agency(agency.Above[0]) : null)
        .With("sameAs", agency.Website);

    private static string Type(string kind) => kind switch
    {
        "space-agency" or "ministry" or "government" or "meteorological" => "GovernmentOrganization",
        "company" => "Corporation",
        "research" => "ResearchOrganization",
        "university" => "CollegeOrUniversity",
        _ => "Organization",
    };
}
