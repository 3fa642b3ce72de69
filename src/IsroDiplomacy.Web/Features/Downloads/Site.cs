namespace IsroDiplomacy.Web.Features.Downloads;

/// <summary>The site's own address, as the reader knows it.</summary>
internal static class Site
{
    /// <summary><c>https://example.org</c>: addresses of the site begin with a stroke after it.</summary>
    public static string Of(HttpRequest request) => $"{request.Scheme}://{request.Host}{request.PathBase}";
}
