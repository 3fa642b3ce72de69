using System.Collections.Concurrent;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace IsroDiplomacy.Web.Tests.Http;

/// <summary>What a walk along the links of the site has seen, and what was wrong with it.</summary>
internal sealed class Walk
{
    /// <summary>Facets combine without end; a view with two filters is the business of the lists' own tests.</summary>
    private const int MostParameters = 1;

    private static readonly Uri Root = new("http://localhost/");

    private readonly ConcurrentDictionary<string, string> _from = new() { ["/"] = "" };
    private readonly ConcurrentDictionary<string, HashSet<string>> _places = new();
    private readonly ConcurrentDictionary<(string Page, string Place), string> _asked = new();
    private readonly ConcurrentDictionary<string, string> _titles = new();
    private readonly ConcurrentBag<string> _faults = [];
    private readonly HashSet<string?> _elsewhere =
        [.. RawRecords.Sources.Select(s => s.Text("url")), .. RawRecords.Sources.Select(s => s.Text("readAt")), .. RawRecords.Agencies.Select(a => a.Text("website"))];
    private ConcurrentBag<string> _next = ["/"];

    public int Pages => _places.Count;

    /// <summary>The addresses found since the last time.</summary>
    public IReadOnlyCollection<string> Take() => Interlocked.Exchange(ref _next, []);

    public void Refuse(string address, int status) => _faults.Add($"{address} answered {status}, linked from {_from[address]}");

    /// <summary>Takes in one page: looks it over and remembers where it leads.</summary>
    public void Read(string address, string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        var here = new Uri(Root, address);
        var places = new HashSet<string>();
        var (headings, canonical) = (0, address);
        foreach (var element in page.All)
        {
            if (element.Id is { Length: > 0 } id && !places.Add(id)) _faults.Add($"{address} uses the id {id} twice");
            switch (element.LocalName)
            {
                case "h1": headings++; break;
                case "link" when element.GetAttribute("rel") == "canonical": canonical = element.GetAttribute("href")!; break;
                case "link" when element.GetAttribute("rel") == "stylesheet": Follow(element.GetAttribute("href"), here); break;
                case "script": Follow(element.GetAttribute("src"), here); break;
                case "a": Follow(element, here); break;
            }
        }

        _places[address] = places;
        if (headings != 1) _faults.Add($"{address} has {headings} h1");
        if (string.IsNullOrWhiteSpace(page.Title)) _faults.Add($"{address} has no title");
        else if (_titles.GetOrAdd(page.Title, canonical) is var other && other != canonical)
            _faults.Add($"{address} has the title of {other}: {page.Title}");
    }

    public IEnumerable<string> Faults()
    {
        var lost = from asked in _asked
                   where _places.TryGetValue(asked.Key.Page, out var places) && !places.Contains(asked.Key.Place)
                   select $"{asked.Value} leads to {asked.Key.Page}#{asked.Key.Place}, where no such place is";
        return _faults.Concat(lost).Order();
    }

    private void Follow(IElement link, Uri here)
    {
        if (string.IsNullOrWhiteSpace(link.TextContent) && string.IsNullOrWhiteSpace(link.GetAttribute("aria-label")))
            _faults.Add($"{here.PathAndQuery} has a link without words: {link.OuterHtml}");
        // Search engines aren't led along these, and the tests of citations ask for one of each kind.
        if (link.GetAttribute("rel") == "nofollow") return;
        // A file that stands in the page leads nowhere.
        if (link.HasAttribute("download") && link.GetAttribute("href")!.StartsWith("data:text/csv", StringComparison.Ordinal)) return;
        if (Follow(link.GetAttribute("href"), here)) return;
        var address = link.GetAttribute("href")!;
        var relation = (link.GetAttribute("rel") ?? "").Split(' ');
        if (!relation.Contains("license") && !(relation.Contains("external") && _elsewhere.Contains(address)))
            _faults.Add($"{here.PathAndQuery} leads elsewhere: {link.OuterHtml}");
    }

    /// <returns>False where the address is not of this site.</returns>
    private bool Follow(string? address, Uri here)
    {
        if (address is null) return true;
        var target = new Uri(Root, address);
        if (target.Host != Root.Host) return false;
        if (target.Fragment.Length > 1) _asked.TryAdd((target.PathAndQuery, Uri.UnescapeDataString(target.Fragment[1..])), here.PathAndQuery);
        if (target.Query.Count(c => c == '=') <= MostParameters && _from.TryAdd(target.PathAndQuery, here.PathAndQuery)) _next.Add(target.PathAndQuery);
        return true;
    }
}
