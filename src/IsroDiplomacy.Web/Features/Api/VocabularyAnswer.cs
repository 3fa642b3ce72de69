using System.Text.Json;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Features.Downloads;
using IsroDiplomacy.Web.Files;
using IsroDiplomacy.Web.Filters;
using IsroDiplomacy.Web.Hosting;

namespace IsroDiplomacy.Web.Features.Api;

/// <summary>The words behind the codes.</summary>
internal static class VocabularyAnswer
{
    public static Task WriteAllAsync(HttpContext http) => WriteAsync(http, Vocabularies.All, one: false);

    public static Task WriteAsync(HttpContext http)
    {
        var name = (string)http.Request.RouteValues["name"]!;
        return Vocabularies.All.Contains(name)
            ? WriteAsync(http, [name], one: true)
            : Problems.NotFoundAsync(http, $"There is no vocabulary '{name}'.", [.. Vocabularies.All.Select(Urls.Vocabulary)]);
    }

    private static async Task WriteAsync(HttpContext http, IReadOnlyList<string> names, bool one)
    {
        var lexicon = http.RequestServices.GetRequiredService<Lexicon>();
        var reader = new FilterReader(http.Request.Query, lexicon);
        reader.RefuseIgnored();
        if (reader.Faults.Count > 0)
        {
            await Problems.BadRequestAsync(http, reader.Faults);
            return;
        }

        await http.AnswerAsync(async cancellation =>
        {
            http.Response.ContentType = TableFormat.Json.MediaType;
            if (HttpMethods.IsHead(http.Request.Method)) return;
            await using var json = new Utf8JsonWriter(http.Response.Body, JsonTable.Form);
            json.WriteStartObject();
            if (!one) json.WriteStartArray("vocabularies");
            foreach (var name in names) Write(json, name, lexicon.Of(name), inList: !one);
            if (!one) json.WriteEndArray();
            json.WriteEndObject();
            await json.FlushAsync(cancellation);
        });
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<Term> terms, bool inList)
    {
        if (inList) json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteStartArray("terms");
        foreach (var term in terms)
        {
            json.WriteStartObject();
            json.WriteString("code", term.Code);
            json.WriteString("label", term.Label);
            json.WriteString("definition", term.Definition);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (inList) json.WriteEndObject();
    }
}
