using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Web.Features.Parts;

/// <summary>Made-up records that bring every part into each of its states.</summary>
internal static class PartsSample
{
    public static IReadOnlyList<SourceRow> Sources { get; } =
    [
        .. Enumerable.Range(1, 9).Select(i => new SourceRow(
            $"s{i}", i == 3 ? "urn:article:example" : $"https://example.org/{i}", $"Document number {i} on a satellite and its rocket", "A publisher",
            i == 4 ? null : PartialDate.Parse(i == 2 ? "2025-08" : $"2025-0{i}-11"), i % 2 == 0 ? "press" : "treaty-text",
            i == 6 ? "a news agency" : null, i is 2 or 5 ? "reprint" : null)),
    ];

    public static PartnerRef France { get; } = new("fr", "France", "state");

    public static PartnerRef SovietUnion { get; } = new("su", "Soviet Union", "historic-state");

    public static PartnerRef Esa { get; } = new("esa", "European Space Agency", "international-body");

    public static ListAddress Address { get; } = new ListAddress("/_parts").With("purpose", "oceanography").With("sort", "name");

    public static IReadOnlyList<Facet> Facets { get; } =
    [
        new("purpose", "Purpose",
        [
            new("communications", "Communications", 38, false), new("earth-observation", "Earth observation", 25, false),
            new("oceanography", "Oceanography", 8, true), new("navigation", "Navigation", 0, false),
        ]),
        new("partner", "Partner", [.. Enumerable.Range(1, 15).Select(i => new FacetValue($"p{i}", $"Partner {i}", 16 - i, i is 2 or 14))], 3),
    ];

    public static IReadOnlyList<CitationRow> Cited(params IReadOnlyList<int> sources) => [.. sources.Select(i => new CitationRow(Sources[i], null, []))];

    public static Page<int> Page(int number) => new([], 434, number, 50);

    /// <summary>Counts that rise towards the present, the same at every call.</summary>
    public static IReadOnlyDictionary<int, int> Years(int most, int step) =>
        Enumerable.Range(0, 65).Where(i => i % step == 0).ToDictionary(i => 1962 + i, i => 1 + i * i % (most + 1) * i / 64);
}
