using IsroDiplomacy.Web.Citing;
using IsroDiplomacy.Web.Features.Downloads;
using IsroDiplomacy.Web.Hosting;

namespace IsroDiplomacy.Web.Features.Cite;

/// <summary><c>/cite.bib</c>: the catalogue as a citation. Those of lists and records stand beside their other files.</summary>
public static class CiteEndpoints
{
    public static void MapCitations(this WebApplication app)
    {
        foreach (var format in CitationFormat.All)
            app.MapData($"{Urls.Cite}.{format.Extension}", http => CitationAnswer.OfWholeAsync(http, format));

        app.MapData($"{Urls.Cite}.{{format}}", http => Problems.NotFoundAsync(
            http, $"There is no format '{http.Request.RouteValues["format"]}' of citations.", [.. CitationFormat.All.Select(f => $"{Urls.Cite}.{f.Extension}")]));
    }
}
