using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Components;
using IsroDiplomacy.Web.Features.Api;
using IsroDiplomacy.Web.Filters;
using IsroDiplomacy.Web.Listings;

namespace IsroDiplomacy.Web.Features.Cite;

/// <summary>Says in words what an address asks a list for: <c>Missions (partner: France; purpose: climate)</c>.</summary>
internal static class ListTitle
{
    /// <summary>One statement for each kind of record that the address names.</summary>
    /// <param name="reader">Has read the address, and found no fault in it.</param>
    public static async Task<string> OfAsync(
        FilterReader reader, Listing listing, ListAddress address, IServiceProvider services, CancellationToken cancellation)
    {
        var (lexicon, records) = (services.GetRequiredService<Lexicon>(), services.GetRequiredService<RecordQueries>());
        var parts = new List<string>();
        foreach (var given in address.Parameters.GroupBy(p => p.Name, p => p.Value, StringComparer.OrdinalIgnoreCase))
        {
            var parameter = reader.Parameters.Single(p => p.Name.Equals(given.Key, StringComparison.OrdinalIgnoreCase));
            var values = await ValuesAsync(parameter, [.. given], lexicon, records, cancellation);
            var between = parameter is { Value: FilterValue.Year or FilterValue.Day, Many: false } ? " " : ": ";
            parts.Add($"{Name(parameter.Name)}{between}{string.Join(", ", values)}");
        }

        var list = ApiWords.Tag(listing.Table.Name);
        return parts.Count == 0 ? list : $"{list} ({string.Join("; ", parts)})";
    }

    private static string Name(string parameter) => parameter switch
    {
        "q" => "words",
        "on" => "as of",
        "sort" => "sorted by",
        _ => parameter,
    };

    private static async Task<IReadOnlyList<string>> ValuesAsync(
        FilterParameter parameter, IReadOnlyList<string> given, Lexicon lexicon, RecordQueries records, CancellationToken cancellation) => parameter switch
        {
            { Vocabulary: { } vocabulary } => [.. given.Select(code => Words.InSentence(lexicon.Label(vocabulary, code)))],
            { Kind: { } kind } => await records.NamesAsync(kind, given, cancellation),
            { Value: FilterValue.Key } => await NamesAsync(given, records, cancellation),
            _ => given,
        };

    private static async Task<IReadOnlyList<string>> NamesAsync(IReadOnlyList<string> keys, RecordQueries records, CancellationToken cancellation)
    {
        var names = new List<string>();
        foreach (var kind in keys.Select(key => key.Split('/', 2)).GroupBy(parts => RecordKinds.Parse(parts[0]), parts => parts[1]))
            names.AddRange(await records.NamesAsync(kind.Key, [.. kind], cancellation));
        return names;
    }
}
