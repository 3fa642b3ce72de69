using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Hosting;

namespace IsroDiplomacy.Web.Features.Cards;

/// <summary><c>/cards/partners/fr.png</c>, <c>/cards/timeline.png</c>: pictures that are shown where an address of the site is passed on.</summary>
public static class CardEndpoints
{
    private const string Png = "image/png";
    private const string ForReaders = "public, max-age=86400";

    public static void AddCards(this IServiceCollection services) => services.AddSingleton<CardDrawing>();

    public static void MapCards(this WebApplication app)
    {
        Map(app, Urls.Cards + "/{part}.png", Part);
        Map(app, Urls.Cards + "/{list}/{id}.png", RecordAsync);
        Map(app, "/favicon.ico", http => Answer(http, "image/x-icon", SignFile.Ico));
        Map(app, Urls.Sign(180), http => Answer(http, Png, () => CardDrawing.Sign(180)));
        Map(app, Urls.Sign(192), http => Answer(http, Png, () => CardDrawing.Sign(192)));
        Map(app, Urls.Sign(512), http => Answer(http, Png, () => CardDrawing.Sign(512)));
    }

    // Kept for an hour, whatever else is asked for behind the address.
    private static void Map(WebApplication app, string pattern, Func<HttpContext, Task> answer) => app
        .MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], (Delegate)answer).ExcludeFromDescription()
        .CacheOutput(kept => kept.Expire(TimeSpan.FromHours(1)).SetVaryByQuery([])
            .VaryByValue(http => new("version", http.RequestServices.GetRequiredService<PageVersion>().Tag)));

    private static Task Part(HttpContext http) => CardPages.Parts.TryGetValue((string)http.Request.RouteValues["part"]!, out var text)
        ? Answer(http, Png, () => Drawing(http).Card(text)) : Missing(http);

    private static async Task RecordAsync(HttpContext http)
    {
        var (list, id) = ((string)http.Request.RouteValues["list"]!, (string)http.Request.RouteValues["id"]!);
        var found = CardPages.Records.TryGetValue(list, out var kind) && Slug.TryParse(id, out _)
            ? await http.RequestServices.GetRequiredService<RecordQueries>().CardAsync(kind, id, http.RequestAborted) : null;
        await (found is null ? Missing(http)
            : Answer(http, Png, () => Drawing(http).Card(CardWords.Of(found, http.RequestServices.GetRequiredService<Lexicon>()))));
    }

    private static CardDrawing Drawing(HttpContext http) => http.RequestServices.GetRequiredService<CardDrawing>();

    private static async Task Answer(HttpContext http, string type, Func<byte[]> draw)
    {
        var picture = draw();
        http.Response.ContentType = type;
        http.Response.ContentLength = picture.Length;
        http.Response.Headers.CacheControl = ForReaders;
        if (!HttpMethods.IsHead(http.Request.Method)) await http.Response.Body.WriteAsync(picture, http.RequestAborted);
    }

    private static Task Missing(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
