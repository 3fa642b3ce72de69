using System.Collections.Frozen;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Web.Features.Cards;

/// <summary>Which card a page has: that of its record, or one for its part of the site.</summary>
internal static class CardPages
{
    public const string Home = "home";

    public static FrozenDictionary<string, RecordKind> Records { get; } = RecordKinds.All
        .ToFrozenDictionary(kind => Urls.Record(kind, "x").Split('/')[1]);

    /// <summary>By the first part of the address.</summary>
    public static FrozenDictionary<string, CardText> Parts { get; } = new Dictionary<string, CardText>
    {
        [Home] = new(null, "A public, citable catalogue", "With whom India works in space", ["Since when, on what, and how we know"]),
        ["partners"] = new(RecordKind.Partner, "Partners", "Whom India works with in space", ["Since when, with what agreements, missions and programmes"]),
        ["agencies"] = new(RecordKind.Agency, "Agencies", "Organisations in India’s space diplomacy", ["Space agencies, ministries, companies, institutes"]),
        ["missions"] = new(RecordKind.Mission, "Missions", "Missions with a foreign part", ["What for, and who brought what"]),
        ["agreements"] = new(RecordKind.Agreement, "Agreements", "What India has agreed on in space", ["Type, parties, dates, and a status with its reason"]),
        ["events"] = new(RecordKind.Event, "Events", "What happened in India’s space diplomacy", ["Each dated, each with its source"]),
        ["programmes"] = new(RecordKind.Programme, "Programmes", "Cooperation that goes on", ["Training, ground stations, data sharing, forums"]),
        ["satellites"] = new(RecordKind.CustomerSatellite, "Customer satellites", "Foreign satellites launched by India", ["For whom, when, on which flight"]),
        ["flights"] = new(RecordKind.Flight, "Flights", "Launches with foreign satellites aboard", ["What flew together, and how it ended"]),
        ["topics"] = new(RecordKind.Topic, "Topics", "Themes of India’s space diplomacy", ["Each with the records it rests on"]),
        ["timeline"] = new(null, "Timeline", "From the first sounding rockets to today", ["Launches, signatures and events in one stream"]),
        ["map"] = new(null, "Map", "India’s space partners on one map", ["By agreements, missions, satellites, programmes or first record"]),
        ["charts"] = new(null, "Charts", "India’s space diplomacy, counted", ["Every mark leads to the records behind it"]),
        ["network"] = new(null, "Network", "Who works with whom", ["Partners and agencies joined by missions and agreements"]),
        ["compare"] = new(null, "Compare", "Partners side by side", ["What one has and another lacks, with the records"]),
        ["sources"] = new(null, "Sources", "The documents behind the catalogue", ["Every fact names its document"]),
        ["claims"] = new(null, "Claims", "Where sources differ", ["All values in view, and the rule that chose one"]),
        ["changes"] = new(null, "Changes", "What changes in the catalogue", ["Release by release, record by record"]),
        ["article"] = new(null, "Article", "The article read against the record", ["What it says, sentence by sentence, and what the record shows"]),
    }.ToFrozenDictionary();

    /// <summary>The address of the card of the page at a path.</summary>
    public static string Of(string path)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > 1 && Records.ContainsKey(parts[0]) && Listings.Listings.Above(path) is not null) return $"{Urls.Cards}/{parts[0]}/{parts[1]}.png";
        return $"{Urls.Cards}/{(parts.Length > 0 && Parts.ContainsKey(parts[0]) ? parts[0] : Home)}.png";
    }
}
