using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Web.Features.Sources;

/// <summary>The lists of what rests on a document: the records that cite it, by the code of their kind, and four more.</summary>
public static class SourceLists
{
    public const string Claims = "claims";
    public const string Totals = "totals";
    public const string Statements = "statements";
    public const string SameText = "same-text";

    /// <summary>Null where no list bears the name.</summary>
    public static string? Title(string list, SourceRow source) => list switch
    {
        Claims => "Values it gives where sources differ",
        Totals => "Totals of foreign satellites it reports",
        Statements => IsArticle(source) ? "Statements it makes, each read against the record" : "Statements of the article read against it",
        SameText => "Documents that carry a text of the same origin",
        _ => RecordKinds.Find(list) is { } kind ? Citing(kind) : null,
    };

    public static string Citing(RecordKind kind) => kind switch
    {
        RecordKind.Partner => "Partners that cite it",
        RecordKind.Agency => "Agencies that cite it",
        RecordKind.Mission => "Missions that cite it",
        RecordKind.Agreement => "Agreements that cite it",
        RecordKind.Event => "Events that cite it",
        RecordKind.Programme => "Programmes that cite it",
        RecordKind.CustomerSatellite => "Customer satellites that cite it",
        RecordKind.Flight => "Flights that cite it",
        RecordKind.Topic => "Topics that cite it",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static bool IsArticle(SourceRow source) => source.Url.StartsWith(Source.ArticleScheme, StringComparison.Ordinal);
}
