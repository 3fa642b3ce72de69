using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Web.Tests.Http;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Web.Tests.Packages;

/// <summary>The network as GraphML: the ties of the data, and the pairs of the page of the network once it is folded.</summary>
public sealed class GraphTests(TakenPackage package, Site site) : IClassFixture<TakenPackage>
{
    private static readonly XNamespace Ns = "http://graphml.graphdrawing.org/xmlns";

    [Theory]
    [InlineData("partners", "partner")]
    [InlineData("agencies", "agency")]
    public void Lines_are_the_ties_of_the_data(string file, string kind)
    {
        var graph = Read(file);
        var expected = RawRecords.Missions.SelectMany(m => Named(m, "participations", kind).Select(id => ($"{kind}:{id}", $"mission:{m.Id()}")))
            .Concat(RawRecords.Agreements.SelectMany(a => Named(a, "parties", kind).Select(id => ($"{kind}:{id}", $"agreement:{a.Id()}"))));
        Assert.Equal(expected.Order(), Lines(graph).Order());

        // By the schema of GraphML ids are name tokens, each once, and both ends and all keys are declared.
        var ids = graph.Descendants(Ns + "node").Select(n => n.Attribute("id")!.Value).ToList();
        Assert.All(ids, id => XmlConvert.VerifyNMTOKEN(id));
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Subset(ids.ToHashSet(), Lines(graph).SelectMany(l => new[] { l.From, l.To }).ToHashSet());
        Assert.Subset(
            graph.Descendants(Ns + "key").Select(k => k.Attribute("id")!.Value).ToHashSet(), graph.Descendants(Ns + "data").Select(d => d.Attribute("key")!.Value).ToHashSet());
        var nisar = graph.Descendants(Ns + "node").Single(n => n.Attribute("id")!.Value == "mission:nisar");
        Assert.Equal("NISAR", nisar.Elements(Ns + "data").Single(d => d.Attribute("key")!.Value == "name").Value);
        Assert.Equal("2025", nisar.Elements(Ns + "data").Single(d => d.Attribute("key")!.Value == "year").Value);
    }

    [Fact]
    public async Task Folded_it_has_the_pairs_of_the_page()
    {
        var network = await site.Services.GetRequiredService<TieQueries>().OfData.NetworkAsync(TieFilter.All, TestContext.Current.CancellationToken);
        Assert.True(network.IsWhole);
        var folded = Lines(Read("partners")).GroupBy(l => l.To).SelectMany(record =>
            from first in record
            from second in record
            where string.CompareOrdinal(first.From, second.From) < 0
            select (First: first.From["partner:".Length..], Second: second.From["partner:".Length..])).CountBy(pair => pair);
        Assert.Equal(network.Pairs.Select(p => ((p.First, p.Second), p.All)).Order(), folded.Select(p => (p.Key, p.Value)).Order());
    }

    [Fact]
    public async Task Network_of_a_filter_is_its_part_of_the_whole()
    {
        using var response = await site.Client.GetAsync(new Uri("/network.graphml?tie=mission&purpose=oceanography&from=2000&of=fr&least=2", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("application/graphml+xml", response.Content.Headers.ContentType!.MediaType);
        var graph = XDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var missions = RawRecords.Missions.Where(m => m.Has("purposes", "oceanography") && m.Text("launched") is { } day && string.CompareOrdinal(day[..4], "2000") >= 0).ToList();
        Assert.NotEmpty(missions);
        Assert.Equal(missions.SelectMany(m => Named(m, "participations", "partner").Select(id => ($"partner:{id}", $"mission:{m.Id()}"))).Order(), Lines(graph).Order());
        var page = await site.PageAsync("/network?tie=mission&purpose=oceanography&from=2000&of=fr&least=2");
        Assert.Contains("/network.graphml?from=2000&purpose=oceanography&tie=mission", page.QuerySelectorAll("figure a").Select(a => a.GetAttribute("href")));
    }

    [Theory]
    [InlineData("/network.pdf", System.Net.HttpStatusCode.NotFound, "/network.graphml")]
    [InlineData("/network.graphml?purpose=nonsense", System.Net.HttpStatusCode.BadRequest, "oceanography")]
    [InlineData("/network.graphml?colour=red", System.Net.HttpStatusCode.BadRequest, "colour")]
    public async Task File_that_there_is_not_is_refused_by_name(string address, System.Net.HttpStatusCode status, string named)
    {
        using var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(status, response.StatusCode);
        Assert.Contains(named, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private XDocument Read(string file) => XDocument.Load(package.PathOf($"network/{file}.graphml"));

    private static List<(string From, string To)> Lines(XDocument graph) =>
        [.. graph.Descendants(Ns + "edge").Select(e => (e.Attribute("source")!.Value, e.Attribute("target")!.Value))];

    // India stands on every record, and is left out among the partners.
    private static IEnumerable<string> Named(JsonElement record, string list, string kind) => record.GetProperty(list).EnumerateArray()
        .Select(item => item.Text(kind)).OfType<string>().Where(id => kind != "partner" || id != "in").Distinct();
}
