using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Web.Components.Records;

/// <summary>Why a record stands beside another.</summary>
public static class RelatedWords
{
    private const int MostNamed = 3;

    /// <summary><c>NASA, United States and 2 agreements in common, 3 years later</c></summary>
    public static string Why(RelatedRecord related)
    {
        var counted = related.Shared.Where(HasLongName).GroupBy(t => t.Kind!.Value).OrderBy(g => g.Key)
            .Select(g => (related.AtLeast && g.Count() > 1 ? "at least " : "") + Words.Count(g.Count(), g.Key.Code().Replace('-', ' '))).ToList();
        var named = related.Shared.Where(t => !HasLongName(t)).Select(t => t.Kind is null ? Words.InSentence(t.Name) : t.Name).ToList();
        List<string> parts = [.. named.Take(MostNamed), .. counted];
        if (named.Count > MostNamed) parts.Add($"{Words.Number(named.Count - MostNamed)} more");
        var common = Words.Sentence(parts.Count > 1 ? $"{string.Join(", ", parts[..^1])} and {parts[^1]}" : parts[0]);
        return related.YearsLater is { } years ? $"{common} in common, {When(years)}" : $"{common} in common";
    }

    // Titles are sentences: two of them would bury the rest.
    private static bool HasLongName(SharedTrait trait) =>
        trait.Kind is RecordKind.Agreement or RecordKind.Event or RecordKind.Programme or RecordKind.CustomerSatellite;

    private static string When(int yearsLater) => yearsLater switch
    {
        0 => "the same year",
        > 0 => $"{Words.Count(yearsLater, "year")} later",
        _ => $"{Words.Count(-yearsLater, "year")} earlier",
    };
}
