using System.ServiceModel.Syndication;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Data.Tables;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Components;
using IsroDiplomacy.Web.Features.Cite;
using IsroDiplomacy.Web.Features.Changes;
using IsroDiplomacy.Web.Features.Downloads;
using IsroDiplomacy.Web.Filters;
using IsroDiplomacy.Web.Listings;

namespace IsroDiplomacy.Web.Features.Feeds;

/// <summary><c>/changes.atom</c>: the changes of a filter; <c>/partners/fr.atom</c>: those of a partner. Where all are asked for, the releases are told among them.</summary>
internal static class ChangeFeed
{
    public static async Task OfListAsync(HttpContext http, Listing listing)
    {
        var asked = await AskedRows.ReadAsync(http, listing, [], _ => { });
        if (asked.Reader.Faults.Count > 0)
        {
            await Problems.BadRequestAsync(http, asked.Reader.Faults);
            return;
        }

        var title = await ListTitle.OfAsync(asked.Reader, asked.Listing, asked.Address, http.RequestServices, http.RequestAborted);
        await WriteAsync(http, asked.View, title, asked.Address.At($"{listing.Path}.{FeedForm.Extension}").ToString(), asked.Address.ToString(), releases: asked.Address.Parameters.Count == 0);
    }

    public static async Task OfPartnerAsync(HttpContext http)
    {
        var id = (string)http.Request.RouteValues["id"]!;
        var reader = new FilterReader(http.Request.Query, http.RequestServices.GetRequiredService<Lexicon>());
        reader.RefuseIgnored();
        if (reader.Faults.Count > 0)
        {
            await Problems.BadRequestAsync(http, reader.Faults);
            return;
        }

        var name = Slug.TryParse(id, out _) ? await http.RequestServices.GetRequiredService<TableReader>().NameAsync(PartnersTable.Table, id, http.RequestAborted) : null;
        if (name is null)
        {
            await Problems.NotFoundAsync(http, $"There is no partner with the id '{id}'.", [$"{Urls.Partners}.{FeedForm.Extension}", $"{Urls.Changes}.{FeedForm.Extension}"]);
            return;
        }

        var page = Urls.Partner(id);
        await WriteAsync(http, ChangesTable.View(ChangeFilter.All with { Partners = [id] }), $"Changes: {name}", $"{page}.{FeedForm.Extension}", page, releases: true);
    }

    private static async Task WriteAsync(HttpContext http, TableView view, string title, string address, string page, bool releases)
    {
        var (services, cancellation) = (http.RequestServices, http.RequestAborted);
        var (changes, lexicon) = (services.GetRequiredService<ChangeQueries>(), services.GetRequiredService<Lexicon>());
        var data = await services.GetRequiredService<CatalogueQueries>().InfoAsync(cancellation);
        var form = new FeedForm(http, data);
        var ids = new List<string>();
        await foreach (var row in services.GetRequiredService<TableReader>().ReadAsync(view, [ChangesTable.Table.Columns[0]], cancellation))
        {
            ids.Add((string)row[0]!);
            if (ids.Count == FeedForm.MostEntries) break;
        }

        var entries = (await changes.RowsAsync(ids, cancellation)).Select(change => Entry(form, change, lexicon, data));
        var told = releases ? (await changes.ReleasesAsync(cancellation)).Where(r => r.Released is not null).Select(r => form.Release(r)) : [];
        await form.WriteAsync(title, address, page, entries.Concat(told));
    }

    private static SyndicationItem Entry(FeedForm form, ChangeRow change, Lexicon lexicon, CatalogueInfo data)
    {
        var done = Words.InSentence(lexicon.Label(Vocabularies.ChangeKinds, change.Kind));
        var fields = change.Fields.Count == 0 ? "" : $" ({string.Join(", ", change.Fields.Select(f => ChangeWords.Field(f.Name)))})";
        // What is told before its release and bears no day is younger than the newest release; no more is known.
        var entry = form.Entry(
            $"changes/{change.Id}", $"{ChangeWords.Of(change)}: {done}{fields}", ChangeWords.Sentence(change, lexicon), Urls.Change(change.Id), change.Told ?? data.Released);
        if (change.Reason is { } reason) entry.Categories.Add(new(reason, null, lexicon.Label(Vocabularies.ChangeReasons, reason)));
        return entry;
    }
}
