using System.Text.Json;
using System.Text.RegularExpressions;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Components;

namespace IsroDiplomacy.Web.Features.Changes;

/// <summary>Says for readers what was changed.</summary>
internal static partial class ChangeWords
{
    /// <summary>What the record is called; its id where it has no name; the kind where all records of it are meant.</summary>
    public static string Of(ChangeRow change) => change.Name ?? change.RecordId ?? $"All {Kind(change.File)}";

    /// <summary>What was done and why, in a sentence or two.</summary>
    public static string Sentence(ChangeRow change, Lexicon lexicon) =>
        change.Reason is { } reason ? $"{change.Text} {lexicon.Label(Vocabularies.ChangeReasons, reason)}."
        : change.Text ?? lexicon.Definition(Vocabularies.ChangeKinds, change.Kind);

    /// <summary><c>agreements</c>, <c>customer satellites</c>, <c>words of regions</c></summary>
    public static string Kind(string file) => file.StartsWith(ChangeFilter.Vocabulary + "/", StringComparison.Ordinal)
        ? "words of " + file[(ChangeFilter.Vocabulary.Length + 1)..].Replace('-', ' ') : file.Replace('-', ' ');

    /// <summary><c>dateBasis</c> becomes <c>date basis</c>.</summary>
    public static string Field(string name) => Capital().Replace(name, " $0").ToLowerInvariant();

    /// <summary>A value as the data write it, without the signs of JSON where it is a text or a list of texts.</summary>
    public static string Value(string? json)
    {
        if (json is null or "null" or "[]") return "nothing";
        using var value = JsonDocument.Parse(json);
        return value.RootElement.ValueKind switch
        {
            JsonValueKind.String => value.RootElement.GetString()!,
            JsonValueKind.True => "yes",
            JsonValueKind.False => "no",
            JsonValueKind.Array when value.RootElement.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String) =>
                string.Join("; ", value.RootElement.EnumerateArray().Select(item => item.GetString())),
            _ => json,
        };
    }

    /// <summary>Where the record is shown; null where it is gone, or has no place of its own.</summary>
    public static string? Place(ChangeRow change)
    {
        if (change.RecordId is not { } id || change.Kind == ChangeKinds.Removed) return null;
        return change.File switch
        {
            "partners" => Urls.Partner(id),
            "agencies" => Urls.Agency(id),
            "missions" => Urls.Mission(id),
            "agreements" => Urls.Agreement(id),
            "events" => Urls.Event(id),
            "programmes" => Urls.Programme(id),
            "customer-satellites" => Urls.Satellite(id),
            "flights" => Urls.Flight(id),
            "topics" => Urls.Topic(id),
            "sources" => Urls.Source(id),
            "claims" => Urls.Claim(id),
            "article" or "article-paragraphs" => Urls.InArticle(id),
            "scope" => Urls.ScopeNote(id),
            "reported-totals" => Urls.SatelliteTotals,
            "eras" => $"{Urls.Eras}#{id}",
            _ => null,
        };
    }

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
