using IsroDiplomacy.Web.Hosting;

namespace IsroDiplomacy.Web.Features.Machines;

/// <summary>Where search engines needn't go: views that combine without end, and what is made for one reader.</summary>
internal static class RobotsAnswer
{
    public static Task WriteAsync(HttpContext http) => TextAnswer.WriteAsync(http,
    [
        "User-agent: *",
        // Two filters and more: each list can be narrowed in millions of ways.
        "Disallow: /*?*&",
        $"Disallow: {Urls.SearchPage}",
        $"Disallow: {Urls.Cite}/",
        "Disallow: /_blazor",
        "Allow: /",
        "",
        $"Sitemap: {SiteAddress.Of(http.Request)}{Urls.SiteMap}",
    ]);
}
