using IsroDiplomacy.Data.Import.Reading;

namespace IsroDiplomacy.Data.Import.Checks;

internal static class AgencyChecks
{
    /// <summary>Only these may belong to no partner: forums and societies of many countries.</summary>
    private static readonly string[] Homeless = ["intergovernmental", "other"];

    public static void Run(CatalogueContent content, CheckReport report)
    {
        var agencies = report.Sound(Concept.Agencies, content.Agencies, agency => agency.Id).ToList();
        foreach (var agency in agencies)
        {
            if (agency.PartnerId is null && !Homeless.Contains(agency.Kind))
                report.Add(Concept.Agencies, agency.Id, "partner", $"only agencies of the kinds {string.Join(" and ", Homeless)} may have no partner");
            foreach (var name in agency.AlsoKnownAs.Select(other => other.Name).Where(name => name.Contains('/', StringComparison.Ordinal)))
                report.Add(Concept.Agencies, agency.Id, "alsoKnownAs", $"'{name}' names more than one organisation; each has a record of its own");
            if (agency.Website is { } website && !WebAddress.IsValid(website))
                report.Add(Concept.Agencies, agency.Id, "website", $"'{website}' {WebAddress.Wanted}");
        }

        var parents = agencies.ToDictionary(agency => agency.Id, agency => (IReadOnlyList<string>)(agency.ParentId is { } parent ? [parent] : []));
        foreach (var path in Cycles.Find(parents))
            report.Add(Concept.Agencies, path[0], "parent", $"an agency can't be its own parent: {string.Join(" → ", path)}");

        var predecessors = agencies.ToDictionary(
            agency => agency.Id, agency => (IReadOnlyList<string>)[.. agency.SuccessorOf.Select(succession => succession.PredecessorId)]);
        foreach (var path in Cycles.Find(predecessors))
            report.Add(Concept.Agencies, path[0], "successorOf", $"an agency can't succeed itself: {string.Join(" → ", path)}");
    }
}
