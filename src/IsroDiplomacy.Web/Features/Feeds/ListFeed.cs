using System.ServiceModel.Syndication;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Data.Tables;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Features.Changes;
using IsroDiplomacy.Web.Features.Cite;
using IsroDiplomacy.Web.Features.Downloads;
using IsroDiplomacy.Web.Listings;

namespace IsroDiplomacy.Web.Features.Feeds;

/// <summary><c>/missions.atom?purpose=oceanography</c>: the records of a list, each with its last change, so that a search can be followed.</summary>
internal static class ListFeed
{
    /// <summary>Whether the list can be followed: its rows have to be records with a page.</summary>
    public static bool Has(Listing listing) => listing.HasRecords;

    public static async Task WriteAsync(HttpContext http, Listing listing)
    {
        if (listing.Table == ChangesTable.Table)
        {
            await ChangeFeed.OfListAsync(http, listing);
            return;
        }

        var asked = await AskedRows.ReadAsync(http, listing, [], _ => { });
        if (asked.Reader.Faults.Count > 0)
        {
            await Problems.BadRequestAsync(http, asked.Reader.Faults);
            return;
        }

        var (services, cancellation) = (http.RequestServices, http.RequestAborted);
        var changes = services.GetRequiredService<ChangeQueries>();
        var form = new FeedForm(http, await services.GetRequiredService<CatalogueQueries>().InfoAsync(cancellation));
        var history = new FeedHistory(
            await changes.LatestAsync(listing.Table, cancellation), await changes.ReleasesAsync(cancellation), services.GetRequiredService<Lexicon>());
        var columns = listing.Table.NameColumns.Prepend(listing.Table.KeyColumn!).Select(name => listing.Table.Columns.Single(c => c.Name == name)).ToList();
        var entries = new List<SyndicationItem>();
        await foreach (var row in services.GetRequiredService<TableReader>().ReadAsync(asked.View, columns, cancellation))
        {
            var (id, name) = ((string)row[0]!, string.Join(": ", row.Skip(1)));
            if (history.Of(id) is var (day, text)) entries.Add(form.Entry($"{listing.Table.Name}/{id}", name, text, $"{listing.Path}/{Uri.EscapeDataString(id)}", day));
        }

        var title = await ListTitle.OfAsync(asked.Reader, asked.Listing, asked.Address, services, cancellation);
        await form.WriteAsync(title, asked.Address.At($"{listing.Path}.{FeedForm.Extension}").ToString(), asked.Address.ToString(), entries);
    }
}

/// <summary>When each record was last changed, as far as the data tell.</summary>
/// <param name="latest">Of each record its last change; those of all records of the file have no record.</param>
internal sealed class FeedHistory(IReadOnlyList<ChangeRow> latest, IReadOnlyList<ReleaseRow> releases, Lexicon lexicon)
{
    private readonly Dictionary<string, ChangeRow> _own = latest.Where(c => c.RecordId is not null).ToDictionary(c => c.RecordId!);
    private readonly ChangeRow? _all = latest.FirstOrDefault(c => c.RecordId is null);
    private readonly ReleaseRow? _first = releases.LastOrDefault(r => r.Released is not null);

    /// <returns>Null before the first release: nothing is published yet that could be followed.</returns>
    public (PartialDate Day, string Text)? Of(string id)
    {
        if (_first is null) return null;
        var own = _own.GetValueOrDefault(id);
        var last = own is null || (_all is not null && Day(_all).CompareTo(Day(own)) > 0) ? _all : own;
        return last is null ? (_first.Released!.Value, $"As in the first release, {_first.Id}.") : (Day(last), ChangeWords.Sentence(last, lexicon));
    }

    private PartialDate Day(ChangeRow change) => change.Told ?? releases.First(r => r.Released is not null).Released!.Value;
}
