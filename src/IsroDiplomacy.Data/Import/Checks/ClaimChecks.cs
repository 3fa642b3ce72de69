using System.Text.Json;
using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Checks;

/// <summary>Where sources differ, the catalogue shows a value and says which and why.</summary>
/// <remarks>
/// A property is either one value for ever or a series in which each value has its own date. A property in words may have several chosen
/// values (launch year: 2028, 2029). A property that is a field of its record has exactly one, and the field holds it.
/// </remarks>
internal static class ClaimChecks
{
    public static void Run(CatalogueContent content, RecordIndex index, CheckReport report)
    {
        var values = new ClaimableValues(content);
        var sound = report.Sound(Concept.Claims, content.Claims, claim => claim.Id).ToList();
        foreach (var claim in sound.Where(claim => claim.Locator is not null && claim.SourceId is null))
            report.Add(Concept.Claims, claim.Id, "locator", "a place needs the source it is in");
        foreach (var property in ClaimedProperty.Of(sound))
        {
            CheckValues(property, report);
            CheckField(property, index, values, report);
        }
    }

    private static void CheckValues(ClaimedProperty property, CheckReport report)
    {
        var claims = property.Claims;
        if (claims.Any(claim => claim.AsOf is not null))
            foreach (var claim in claims.Where(claim => claim.AsOf is null))
                report.Add(Concept.Claims, claim.Id, "asOf", $"'{property.Property}' of {property.SubjectKey} is a series, so each value needs its date");
        if (!claims.Exists(claim => claim.Chosen))
            report.Add(Concept.Claims, claims[0].Id, "chosen", $"no value of '{property.Property}' of {property.SubjectKey} is chosen");
        if (property.Comparison != ClaimComparisons.Disagreement) return;
        foreach (var claim in claims.Where(claim => claim.Rule is null))
            report.Add(Concept.Claims, claim.Id, "rule", $"sources differ on '{property.Property}' of {property.SubjectKey}: say by which rule the shown value was chosen");
        foreach (var claim in claims.Where(claim => claim.Rule is not null && claims[0].Rule is not null && claim.Rule != claims[0].Rule))
            report.Add(Concept.Claims, claim.Id, "rule", $"one rule chooses among the values of one property; '{claims[0].Id}' names another");
    }

    private static void CheckField(ClaimedProperty property, RecordIndex index, ClaimableValues values, CheckReport report)
    {
        var claims = property.Claims;
        foreach (var claim in claims.Where(claim => claim.Field != property.Field))
            report.Add(Concept.Claims, claim.Id, "field", $"must be that of '{claims[0].Id}', which is about the same property");
        var slash = property.SubjectKey.IndexOf('/', StringComparison.Ordinal);
        var concept = Concept.Of(RecordKinds.Parse(property.SubjectKey[..slash]));
        if (property.Field is not { } name || !index.TryFind(concept, property.SubjectKey[(slash + 1)..], out var record)) return;

        if (record.Value.Field(name)?.Value is not { } field)
        {
            report.Add(Concept.Claims, claims[0].Id, "field", $"the record has no field '{name}'{Nearest.Hint(name, record.Value.Fields.Select(f => f.Name))}");
            return;
        }

        // What a list or an object shows is told in words; nothing could be compared.
        if (field.Kind is JsonValueKind.Array or JsonValueKind.Object) return;
        var chosen = claims.Where(claim => claim.Chosen).ToList();
        foreach (var claim in chosen.Where(claim => !values.Same(name, field, claim.Value)))
            report.Add(Concept.Claims, claim.Id, "value", $"'{claim.Value}' is chosen, but the record has '{values.Shown(name, field)}'");
        foreach (var claim in chosen.Skip(1))
            report.Add(Concept.Claims, claim.Id, "chosen", $"'{chosen[0].Id}' is chosen for the same field already");
    }
}
