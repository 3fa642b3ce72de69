using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Web.Filters;
using Microsoft.Net.Http.Headers;

namespace IsroDiplomacy.Web.Features.Search;

/// <summary><c>/search/suggest?q=meg</c>: a few names as JSON, for the script under the search boxes.</summary>
public static class SuggestEndpoint
{
    public static void MapSuggestions(this WebApplication app) => app.MapGet(Urls.Suggest, SuggestAsync);

    private static async Task<IResult> SuggestAsync(HttpContext http, SuggestionQueries suggestions, string? q = null)
    {
        if (q?.Length > FilterReader.MaxText)
            return Results.Json(new { error = $"q is longer than {FilterReader.MaxText} characters." }, statusCode: StatusCodes.Status400BadRequest);
        var found = await suggestions.SuggestAsync(q ?? "", http.RequestAborted);
        // The same letters are typed again and again; the catalogue changes with its releases.
        http.Response.Headers[HeaderNames.CacheControl] = "public, max-age=600";
        return Results.Json(found.Select(s => new { s.Name, Also = s.Otherwise, Kind = KindWords.One(s.Kind), Href = Urls.Found(s.Kind, s.Id) }));
    }
}
