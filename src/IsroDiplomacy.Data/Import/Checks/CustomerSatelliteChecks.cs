using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Checks;

internal static class CustomerSatelliteChecks
{
    public const string Deployed = "deployed";

    public static void Run(CatalogueContent content, CheckReport report)
    {
        foreach (var satellite in report.Sound(Concept.CustomerSatellites, content.CustomerSatellites, satellite => satellite.Id))
            foreach (var (field, message) in Of(satellite))
                report.Add(Concept.CustomerSatellites, satellite.Id, field, message);
    }

    private static IEnumerable<(string Field, string Message)> Of(CustomerSatellite satellite)
    {
        if (satellite.Outcome == Deployed && satellite.Cospar is null) yield return ("cospar", "a satellite put in orbit has a COSPAR number");
        if (satellite.Outcome != Deployed && satellite.Cospar is not null) yield return ("cospar", "a satellite that was lost has no COSPAR number");
        if (satellite.Outcome != Deployed && satellite.Norad is not null) yield return ("norad", "a satellite that was lost has no NORAD number");
        if (satellite.Norad is { } norad && satellite.Id != $"cs-{norad}") yield return ("id", $"must be 'cs-{norad}', from the NORAD number");
        if (satellite.OperatorPartnerId == satellite.PartnerId) yield return ("operatorPartner", "is given only where it differs from the partner");
        if (satellite is { OperatorPartnerId: not null, AttributionNote: null })
            yield return ("attributionNote", "must say why the satellite counts under another country than its operator's");
    }
}
