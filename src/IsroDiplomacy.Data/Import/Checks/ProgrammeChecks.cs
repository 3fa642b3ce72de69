using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Checks;

internal static class ProgrammeChecks
{
    public static void Run(CatalogueContent content, CheckReport report)
    {
        foreach (var programme in report.Sound(Concept.Programmes, content.Programmes, programme => programme.Id))
            foreach (var (field, message) in Of(programme)) report.Add(Concept.Programmes, programme.Id, field, message);
    }

    private static IEnumerable<(string Field, string Message)> Of(Programme programme)
    {
        if (programme is { Started: { } started, Ended: { } ended } && started.Earliest > ended.Latest)
            yield return ("ended", $"{ended} lies before started, {started}");
        foreach (var (place, position) in programme.Places.Select((place, position) => (place, position)))
        {
            if (programme.Partners.TrueForAll(link => link.PartnerId != place.PartnerId))
                yield return ($"places[{position}].partner", $"'{place.PartnerId}' is no partner of the programme, so nothing of it lies there");
            if (programme.Places.Take(position).Any(other => other.Name == place.Name && other.PartnerId == place.PartnerId))
                yield return ($"places[{position}]", $"'{place.Name}' is named twice");
        }

        foreach (var (figure, position) in programme.Figures.Select((figure, position) => (figure, position)))
            if (figure.SourceId is { } source && programme.Record.Citations.TrueForAll(citation => citation.SourceId != source))
                yield return ($"figures[{position}].source", $"'{source}' is not among the citations of the record");
    }
}
