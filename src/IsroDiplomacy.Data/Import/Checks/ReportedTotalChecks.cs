using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Checks;

/// <summary>A total has sound dates and parts, and explains no difference from the records where there is none.</summary>
internal static class ReportedTotalChecks
{
    public static void Run(CatalogueContent content, CheckReport report)
    {
        var satellites = report.Sound(Concept.CustomerSatellites, content.CustomerSatellites, satellite => satellite.Id)
            .Where(satellite => satellite.Outcome == CustomerSatelliteChecks.Deployed).ToList();
        // A satellite with a fault of its own is missing from the count: the difference would be that fault.
        var complete = satellites.Count == content.CustomerSatellites.Count(satellite => satellite.Outcome == CustomerSatelliteChecks.Deployed);
        foreach (var total in report.Sound(Concept.ReportedTotals, content.ReportedTotals, total => total.Id))
        {
            foreach (var (field, message) in Of(total)) report.Add(Concept.ReportedTotals, total.Id, field, message);
            if (complete) CheckReasons(total, satellites, report);
        }
    }

    private static IEnumerable<(string Field, string Message)> Of(ReportedTotal total)
    {
        if (total.From is { } from && from.Earliest > total.To.Latest) yield return ("to", $"{total.To} lies before from, {from}");
        if (total is { From: null, Label: not null }) yield return ("label", "only a period has a name; a running total has its day");
        var parts = total.Partners.Sum(part => part.Total);
        if (parts > total.Total) yield return ("partners", $"the parts add up to {parts}, more than the total of {total.Total}");
        foreach (var (part, position) in total.Partners.Select((part, position) => (part, position)))
            if (total.Partners.Take(position).Any(other => other.PartnerId == part.PartnerId))
                yield return ($"partners[{position}].partner", $"'{part.PartnerId}' has a part already");
    }

    private static void CheckReasons(ReportedTotal total, List<CustomerSatellite> satellites, CheckReport report)
    {
        var launched = satellites.Where(satellite =>
            satellite.Launched.Latest <= total.To.Latest && (total.From is null || satellite.Launched.Earliest >= total.From.Value.Earliest)).ToList();
        if (total.Why is not null && launched.Count == total.Total) Add("why", total.Total);
        foreach (var (part, position) in total.Partners.Select((part, position) => (part, position)))
            if (part.Why is not null && launched.Count(satellite => satellite.PartnerId == part.PartnerId) == part.Total)
                Add($"partners[{position}].why", part.Total);

        void Add(string field, int count) =>
            report.Add(Concept.ReportedTotals, total.Id, field, $"the records give {count} too: there is no difference to explain");
    }
}
