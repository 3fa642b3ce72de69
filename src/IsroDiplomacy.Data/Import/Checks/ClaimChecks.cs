using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Checks;

/// <summary>Where sources differ, the catalogue shows a value and says which.</summary>
/// <remarks>
/// A topic's property may be a series with many chosen values, or none, such as reported totals. A property in words may have several chosen
/// values (launch year: 2028, 2029). A property that is a field of its record has exactly one, and the field holds it.
/// </remarks>
internal static class ClaimChecks
{
    public static void Run(CatalogueContent content, RecordIndex index, CheckReport report)
    {
        var claims = report.Sound(Concept.Claims, content.Claims, claim => claim.Id);
        foreach (var claim in claims.GroupBy(claim => (claim.SubjectKey, claim.Property)))
            Check([.. claim], index, report);
    }

    private static void Check(List<Claim> claims, RecordIndex index, CheckReport report)
    {
        var (kind, id) = Split(claims[0].SubjectKey);
        if (kind == RecordKind.Topic || !index.TryFind(Concept.Of(kind), id, out var record)) return;
        var chosen = claims.Where(claim => claim.Chosen).ToList();
        if (chosen.Count == 0)
            report.Add(Concept.Claims, claims[0].Id, "chosen", $"no value of '{claims[0].Property}' of {claims[0].SubjectKey} is chosen");

        if (record.Value.Field(claims[0].Property) is not { } field) return;
        foreach (var claim in chosen.Where(claim => claim.Value != field.Value.Text))
            report.Add(Concept.Claims, claim.Id, "value", $"'{claim.Value}' is chosen, but the record has '{field.Value.Text}'");
        foreach (var claim in chosen.Skip(1))
            report.Add(Concept.Claims, claim.Id, "chosen", $"'{chosen[0].Id}' is chosen for the same field already");
    }

    private static (RecordKind Kind, string Id) Split(string key)
    {
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        return (RecordKinds.Parse(key[..slash]), key[(slash + 1)..]);
    }
}
