using IsroDiplomacy.Web.Citing;
using IsroDiplomacy.Web.Features.Downloads;
using IsroDiplomacy.Web.Hosting;

namespace IsroDiplomacy.Web.Features.Cite;

/// <summary><c>/missions/nisar.bib</c>: every record as a citation; <c>/cite.bib</c>: the whole. Those of lists stand beside the lists' files.</summary>
public static class CiteEndpoints
{
    public static void MapCitations(this WebApplication app)
    {
        foreach (var format in CitationFormat.All)
        {
            app.MapData($"{Urls.Cite}.{format.Extension}", http => CitationAnswer.OfWholeAsync(http, format));
            // Before the record's own data, which csl.json also ends like.
            foreach (var listing in Listings.Listings.All.Where(l => l.HasRecords))
                app.MapData($"{listing.Path}/{{id}}.{format.Extension}", http => CitationAnswer.OfRecordAsync(http, listing, format), order: -1);
        }

        app.MapData($"{Urls.Cite}.{{format}}", http => Problems.NotFoundAsync(
            http, $"There is no format '{http.Request.RouteValues["format"]}' of citations.", [.. CitationFormat.All.Select(f => $"{Urls.Cite}.{f.Extension}")]));
    }
}
