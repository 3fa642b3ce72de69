using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Reading;

/// <summary>A kind of record with a file of its own in <c>data/</c>.</summary>
/// <param name="Name">The file's name without its ending: <c>customer-satellites</c>.</param>
/// <param name="Word">One record of it, in a message: <c>customer satellite</c>.</param>
internal sealed record Concept(string Name, string Word, RecordKind? Kind = null)
{
    public static readonly Concept Catalogue = new("catalogue", "catalogue");
    public static readonly Concept Sources = new("sources", "source");
    public static readonly Concept Partners = new("partners", "partner", RecordKind.Partner);
    public static readonly Concept Agencies = new("agencies", "agency", RecordKind.Agency);
    public static readonly Concept Missions = new("missions", "mission", RecordKind.Mission);
    public static readonly Concept Agreements = new("agreements", "agreement", RecordKind.Agreement);
    public static readonly Concept Events = new("events", "event", RecordKind.Event);
    public static readonly Concept Programmes = new("programmes", "programme", RecordKind.Programme);
    public static readonly Concept CustomerSatellites = new("customer-satellites", "customer satellite", RecordKind.CustomerSatellite);
    public static readonly Concept Flights = new("flights", "flight", RecordKind.Flight);
    public static readonly Concept Topics = new("topics", "topic", RecordKind.Topic);
    public static readonly Concept Claims = new("claims", "claim");
    public static readonly Concept Article = new("article", "article claim");
    public static readonly Concept ArticleParagraphs = new("article-paragraphs", "article paragraph");
    public static readonly Concept ReportedTotals = new("reported-totals", "reported total");
    public static readonly Concept Scope = new("scope", "note on scope");
    public static readonly Concept Eras = new("eras", "era");
    public static readonly Concept UncountedObjects = new("uncounted-objects", "uncounted object");

    public static readonly Concept Releases = new("changes", "release");
    public static readonly Concept Published = new("published", "published state");

    public static readonly Concept Countries = new("vocabulary/countries", "country");

    public static IReadOnlyList<Concept> All { get; } =
    [
        Catalogue, Sources, Partners, Agencies, Missions, Agreements, Events, Programmes, CustomerSatellites, Flights, Topics, Claims, Article,
        ArticleParagraphs, ReportedTotals, UncountedObjects, Scope, Eras, Releases, Published, Countries, .. Vocabularies.All.Select(Vocabulary),
    ];

    public string FileName => Name + ".json";

    /// <summary>The field by which a record is known: those of vocabularies have a code.</summary>
    public string Key => Name.StartsWith("vocabulary/", StringComparison.Ordinal) ? "code" : "id";

    public static Concept? Find(string name) => All.FirstOrDefault(concept => concept.Name == name);

    public static Concept Vocabulary(string name) => new($"vocabulary/{name}", "term");

    public static Concept Of(RecordKind kind) => All.Single(concept => concept.Kind == kind);
}
