using IsroDiplomacy.Data.Tables;
using Microsoft.OpenApi;

namespace IsroDiplomacy.Web.Features.Api;

/// <summary>The document that describes the API: OpenAPI 3.1, made from the tables and from what the lists read of an address.</summary>
public static class ApiDocument
{
    private const string Name = "v1";

    private const string Description = """
        The records of ISRO Diplomacy, a catalogue of India's partnerships in space, to be read by programs. Everything is answered to GET, without a key.

        **Lists** take the parameters of the site's pages. Several values of one parameter widen (`purpose=climate&purpose=oceanography`), parameters
        narrow. An unknown parameter or value is refused with 400, never passed over. A page holds up to 500 rows; `next` leads to the next one.
        `fields` keeps some fields only.

        **Dates** are as exact as their source: `2018`, `2018-03` or `2018-03-15`. `null` means: not found in the documents read. **Codes** are words of
        the vocabularies. **Statuses** of agreements are worked out for a day, which `about.statusesOn` names.

        **Whole lists** are files as well: the address of each page with `.csv`, `.xlsx` or `.json` after its path.

        Each answer bears an entity tag that changes with the data and the day: send it back in `If-None-Match` to be told that nothing changed.

        [To the catalogue](/)
        """;

    public static void AddApi(this IServiceCollection services) => services.AddOpenApi(Name, options =>
    {
        options.ShouldInclude = endpoint => $"/{endpoint.RelativePath}".StartsWith(Urls.Api, StringComparison.Ordinal);
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new()
            {
                Title = "ISRO Diplomacy API",
                Version = "1.0.0",
                Description = Description,
                Contact = new() { Name = "The IsroDiplomacy developers" },
                License = new() { Name = "CC BY 4.0", Url = new("https://creativecommons.org/licenses/by/4.0/") },
            };
            document.Servers = [new() { Url = "/", Description = "This site" }];
            document.Tags = new HashSet<OpenApiTag>(
                CatalogueTables.Lists.Select(table => new OpenApiTag { Name = ApiWords.Tag(table.Name), Description = table.Description })
                    .Append(new() { Name = "Vocabularies", Description = "The words behind the codes." })
                    .Append(new() { Name = "Tables", Description = "The columns of every table." }));
            return Task.CompletedTask;
        });
    });

    public static void MapApiDocument(this WebApplication app) => app.MapOpenApi("/api/{documentName}/openapi.json");
}
