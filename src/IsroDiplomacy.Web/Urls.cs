using System.Globalization;
using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Features.Feeds;
using Microsoft.AspNetCore.Components;

namespace IsroDiplomacy.Web;

/// <summary>Every address of the site.</summary>
public static class Urls
{
    public const string Home = "/";
    public const string Partners = "/partners";
    public const string Missions = "/missions";
    public const string Agreements = "/agreements";
    public const string Timeline = "/timeline";
    public const string Running = "/timeline/running";
    public const string Eras = "/timeline/eras";
    public const string Charts = "/charts";
    public const string AgreementChart = "/charts/agreements";
    public const string MissionChart = "/charts/missions";
    public const string SatelliteChart = "/charts/satellites";
    public const string SupplyChart = "/charts/supplies";
    public const string SupplyList = "/charts/supplies/list";
    public const string PartnerChart = "/charts/partners";
    public const string Network = "/network";
    public const string NetworkPair = "/network/pair";
    public const string Map = "/map";
    public const string Agencies = "/agencies";
    public const string Satellites = "/satellites";
    public const string SatelliteTotals = "/satellites/totals";
    public const string Flights = "/flights";
    public const string Programmes = "/programmes";
    public const string Events = "/events";
    public const string Topics = "/topics";
    public const string Article = "/article";
    public const string Sources = "/sources";
    public const string Claims = "/claims";
    public const string SearchPage = "/search";
    public const string Suggest = "/search/suggest";
    public const string Explore = "/explore";
    public const string ExploreTimeline = "/explore/timeline";
    public const string EmbeddedTimeline = "/embed/timeline";
    public const string EmbeddedMap = "/embed/map";
    public const string Compare = "/compare";
    public const string Changes = "/changes";
    public const string About = "/about";
    public const string Cite = "/cite";
    public const string Data = "/data";
    public const string Api = "/api/v1";
    public const string Reference = "/api";
    public const string OpenApi = "/api/v1/openapi.json";
    public const string Schemas = "/api/v1/tables";
    public const string Vocabularies = "/api/v1/vocabularies";
    public const string Robots = "/robots.txt";
    public const string SiteMap = "/sitemap.xml";
    public const string OpenSearch = "/opensearch.xml";
    public const string Dcat = "/dcat.jsonld";
    public const string SecurityTxt = "/.well-known/security.txt";
    public const string Cards = "/cards";
    public const string Health = "/healthz";

    /// <summary>The record for a frame on another site.</summary>
    public static string EmbeddedRecord(RecordKind kind, string id) => $"/embed/record/{kind.Code()}/{Uri.EscapeDataString(id)}";

    /// <summary>The grid of a list.</summary>
    /// <param name="list">The path of the list.</param>
    public static string Explorer(string list) => Explore + list;

    public static string Partner(string id) => Of(Partners, id);

    /// <summary>What to know of the partner on two pages.</summary>
    public static string PartnerBrief(string id) => Partner(id) + "/brief";

    public static string Mission(string id) => Of(Missions, id);

    public static string Agreement(string id) => Of(Agreements, id);

    public static string Agency(string id) => Of(Agencies, id);

    public static string Satellite(string id) => Of(Satellites, id);

    public static string Flight(string id) => Of(Flights, id);

    public static string Programme(string id) => Of(Programmes, id);

    public static string Event(string id) => Of(Events, id);

    public static string Topic(string id) => Of(Topics, id);

    /// <summary>The entry of the ledger that holds the claim.</summary>
    public static string Claim(string id) => Of(Claims, id);

    public static string Source(string id) => Of(Sources, id);

    public static string Change(string id) => Of(Changes, id);

    /// <summary>One of the lists of what rests on a document, whole.</summary>
    /// <param name="list">A kind of record, or a name of <see cref="Features.Sources.SourceLists"/>.</param>
    public static string SourceList(string id, string list) => $"{Source(id)}/{list}";

    /// <summary>A paragraph of the article, or one of its statements.</summary>
    /// <param name="id"><c>a7</c> or <c>a7-2</c>.</param>
    public static string InArticle(string id) => $"{Article}#{id}";

    /// <summary>A note on scope, in its place on the page about the catalogue.</summary>
    public static string ScopeNote(string id) => $"{About}#{id}";

    /// <summary>The part of the timeline where the year begins.</summary>
    public static string TimelineYear(int year) => string.Create(CultureInfo.InvariantCulture, $"{Timeline}?year={year}#y{year}");

    /// <summary>The research package of the whole catalogue.</summary>
    public static string Package(string version) => $"{Data}/{PackageName(version)}";

    public static string PackageName(string version) => $"isro-diplomacy-{version}.zip";

    /// <summary>The sign of the site as a square picture. The first is where telephones look for it.</summary>
    public static string Sign(int size) => size == 180 ? "/apple-touch-icon.png" : string.Create(CultureInfo.InvariantCulture, $"/icon-{size}.png");

    /// <summary>A record as data.</summary>
    /// <param name="page">The path of its page.</param>
    public static string RecordFile(string page) => page + ".json";

    /// <summary>The page on which a list is cited, and a citation of it looked into.</summary>
    /// <param name="list">The path of the list.</param>
    public static string Cited(string list) => Cite + list;

    /// <summary>What changes in a partner's records, to be followed.</summary>
    /// <param name="page">The path of its page.</param>
    public static string Feed(string page) => $"{page}.{FeedForm.Extension}";

    public static string SiteMapPart(string name) => $"/sitemap/{name}.xml";

    /// <summary>What describes the columns of a table.</summary>
    public static string Schema(string table) => $"{Schemas}/{table}";

    public static string Vocabulary(string name) => $"{Vocabularies}/{name}";

    /// <summary>A list of the API.</summary>
    public static string ApiList(string table) => $"{Api}/{table}";

    public static string ApiRecord(string table, string id) => $"{Api}/{table}/{id}";

    public static string Search(string words) => new ListAddress(SearchPage).With("q", words).ToString();

    /// <summary>Partners side by side, in the order given.</summary>
    public static string Comparing(IEnumerable<string> partners) => $"{Compare}?partners={string.Join(',', partners)}";

    /// <summary>The page of a record.</summary>
    public static string Record(RecordKind kind, string id) => kind switch
    {
        RecordKind.Partner => Partner(id),
        RecordKind.Agency => Agency(id),
        RecordKind.Mission => Mission(id),
        RecordKind.Agreement => Agreement(id),
        RecordKind.Event => Event(id),
        RecordKind.Programme => Programme(id),
        RecordKind.CustomerSatellite => Satellite(id),
        RecordKind.Flight => Flight(id),
        RecordKind.Topic => Topic(id),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The page of what a search found.</summary>
    public static string Found(SearchKind kind, string id) => kind.Record() is { } record ? Record(record, id) : Source(id);

    /// <summary>Longer than the address of any view: hundreds of links would carry it.</summary>
    public const int LongestAddress = 2000;

    /// <summary>A place on the page being shown. A bare <c>#place</c> would lead to the home page, because the document has a base address.</summary>
    /// <remarks>Where the address is too long to be repeated, the place on the page without its parameters.</remarks>
    public static string Here(this NavigationManager navigation, string place)
    {
        var here = new Uri(navigation.Uri);
        return $"{(here.PathAndQuery.Length <= LongestAddress ? here.PathAndQuery : here.AbsolutePath)}#{place}";
    }

    private static string Of(string list, string id) => $"{list}/{Uri.EscapeDataString(id)}";
}
