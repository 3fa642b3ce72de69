namespace IsroDiplomacy.Web.Hosting;

/// <summary>Ids are lower-case: <c>/partners/FR</c> leads to <c>/partners/fr</c>, so that a page has one address.</summary>
public static class LowerCaseAddresses
{
    private static readonly PathString[] Exempt = ["/_blazor", "/_framework", "/_content"];

    public static void UseLowerCaseAddresses(this WebApplication app) => app.Use((context, next) =>
    {
        var request = context.Request;
        var path = request.Path.Value ?? "";
        if (!path.Any(char.IsAsciiLetterUpper) || IsFile(path) || Array.Exists(Exempt, e => request.Path.StartsWithSegments(e))) return next();
        var lower = request.PathBase + new PathString(path.ToLowerInvariant()) + request.QueryString;
        context.Response.Redirect(lower, permanent: true, preserveMethod: true);
        return Task.CompletedTask;
    });

    // Files of the site keep their letters: built/MudBlazor.min.css.
    private static bool IsFile(string path) => path.AsSpan(path.LastIndexOf('/') + 1).Contains('.');
}
