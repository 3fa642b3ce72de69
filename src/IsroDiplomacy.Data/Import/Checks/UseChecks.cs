using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Checks;

/// <summary>A source that nothing cites and an agency that nothing names are left over from something.</summary>
internal static class UseChecks
{
    public static void Run(CatalogueContent content, CheckReport report)
    {
        var cited = Cited(content).ToHashSet();
        foreach (var source in content.Sources.Where(source => !cited.Contains(source.Id)))
            report.Add(Concept.Sources, source.Id, "id", "no record cites this source");

        // One with a partner stands on the partner's page, named by others or not.
        var named = Named(content).ToHashSet();
        foreach (var agency in content.Agencies.Where(agency => agency.PartnerId is null && !named.Contains(agency.Id)))
            report.Add(Concept.Agencies, agency.Id, "id", "this agency has no partner, and no record names it");
    }

    private static IEnumerable<string> Cited(CatalogueContent content) =>
        content.Records.SelectMany(record => record.Citations.Select(citation => citation.SourceId))
            .Concat(content.Claims.Select(claim => claim.SourceId).OfType<string>())
            .Concat(content.ReportedTotals.Select(total => total.SourceId))
            .Concat(content.UncountedObjects.Select(left => left.SourceId))
            .Concat(content.ArticleClaims.SelectMany(claim => claim.AgainstSources).Select(against => against.SourceId))
            // Each statement of the article rests on the article, without naming it.
            .Concat(content.Sources.Where(SourceChecks.IsArticle).Select(source => source.Id));

    private static IEnumerable<string?> Named(CatalogueContent content) =>
        content.Agreements.SelectMany(agreement => agreement.Parties).Select(party => party.AgencyId)
            .Concat(content.Missions.SelectMany(mission => mission.Participations).Select(part => part.AgencyId))
            .Concat(content.Events.SelectMany(happening => happening.Agencies).Select(link => link.AgencyId))
            .Concat(content.Programmes.SelectMany(programme => programme.Agencies).Select(link => link.AgencyId))
            .Concat(content.CustomerSatellites.Select(satellite => satellite.OperatorAgencyId))
            .Concat(content.Agencies.Select(agency => agency.ParentId))
            .Concat(content.Agencies.SelectMany(agency => agency.SuccessorOf).Select(succession => succession.PredecessorId))
            .Concat(content.Topics.SelectMany(topic => topic.Links).Select(link => AgencyOf(link.RecordKey)))
            .Concat(content.ArticleClaims.SelectMany(claim => claim.Subjects).Select(subject => AgencyOf(subject.RecordKey)));

    private static string? AgencyOf(string recordKey)
    {
        var prefix = Record.KeyOf(RecordKind.Agency, "");
        return recordKey.StartsWith(prefix, StringComparison.Ordinal) ? recordKey[prefix.Length..] : null;
    }
}
