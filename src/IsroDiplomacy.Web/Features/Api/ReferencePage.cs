using IsroDiplomacy.Web.Hosting;
using Scalar.AspNetCore;

namespace IsroDiplomacy.Web.Features.Api;

/// <summary>The document as pages to browse. All that they load comes from this site.</summary>
internal static class ReferencePage
{
    /// <summary>Where Scalar's package serves its script. The page it serves there too begins with an inline script, which this site forbids.</summary>
    private const string Assets = "/api/scalar";

    private const string Page = $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>API reference · ISRO Diplomacy</title>
          <meta name="description" content="Every address of the read-only API of ISRO Diplomacy, with its parameters, fields and examples.">
          <link rel="icon" type="image/svg+xml" href="/favicon.svg">
        </head>
        <body>
          <noscript>
            <h1>API reference</h1>
            <p>This page is drawn by a script. The same stands in <a href="{Urls.OpenApi}">the OpenAPI document</a>; every list of <a href="/">the site</a> is data as well.</p>
          </noscript>
          <div id="reference" data-document="{Urls.OpenApi}"></div>
          <script src="{Assets}/scalar.js"></script>
          <script type="module" src="/js/reference.js"></script>
        </body>
        </html>
        """;

    public static void MapReference(this WebApplication app)
    {
        app.MapScalarApiReference(Assets).ExcludeFromDescription();
        app.MapMethods(Urls.Reference, [HttpMethods.Get, HttpMethods.Head], () => Results.Content(Page, "text/html; charset=utf-8")).WithSecurityHeadersPolicy(SecurityHeaders.Reference).ExcludeFromDescription();
    }
}
