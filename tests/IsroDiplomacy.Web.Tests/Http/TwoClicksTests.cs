using System.Collections.Concurrent;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Tests;
using IsroDiplomacy.Web.Hosting;

namespace IsroDiplomacy.Web.Tests.Http;

/// <summary>From a record a reader comes to everything it is tied to in the data with two clicks at most.</summary>
public sealed class TwoClicksTests(Site site)
{
    private const int OfEachKind = 6;

    /// <summary>The home side, which has a part in nearly everything there is.</summary>
    private static readonly string[] HomeSide = ["partner/in", "agency/isro"];

    private static readonly RawTies Ties = RawTies.Read(DataFolderSearch.Find("data", AppContext.BaseDirectory));

    private static readonly ConcurrentDictionary<string, Task<IReadOnlySet<string>>> Links = new();

    /// <summary>Some of each kind, from the whole of it, and those with most ties besides.</summary>
    public static TheoryData<string> Sample =>
    [
        .. Ties.Keys.GroupBy(k => k[..k.IndexOf('/')])
            .SelectMany(kind => kind.Where((_, i) => i % Math.Max(1, kind.Count() / OfEachKind) == 0).Take(OfEachKind)
                .Append(kind.Where(k => !HomeSide.Contains(k)).MaxBy(k => Ties.Of(k).Count)!)
                .Concat(kind.Where(HomeSide.Contains)).Distinct()),
    ];

    [Theory]
    [MemberData(nameof(Sample))]
    public async Task Everything_tied_to_a_record_is_two_clicks_away(string key)
    {
        var wanted = Ties.Of(key).Select(AddressOf).ToHashSet();
        var first = await LinksAsync(AddressOf(key));
        wanted.ExceptWith(first);
        // Lists of this very record come first: they lead to most.
        var own = key[(key.IndexOf('/') + 1)..];
        foreach (var next in first.OrderByDescending(l => l.Contains($"={own}", StringComparison.Ordinal)).ThenBy(l => l, StringComparer.Ordinal))
        {
            if (wanted.Count == 0) break;
            wanted.ExceptWith(await LinksAsync(next));
        }

        Assert.True(wanted.Count == 0, $"{key}: {wanted.Count} out of reach: {string.Join(' ', wanted.Take(10))}");
    }

    private static string AddressOf(string key)
    {
        var parts = key.Split('/');
        return parts[0] == "source" ? Urls.Source(parts[1]) : Urls.Record(RecordKinds.Parse(parts[0]), parts[1]);
    }

    private Task<IReadOnlySet<string>> LinksAsync(string address) => Links.GetOrAdd(address, async path =>
    {
        var page = await site.PageAsync(path);
        return page.QuerySelectorAll("main a[href^='/']").Select(a => a.GetAttribute("href")!.Split('#')[0]).ToHashSet();
    });
}
