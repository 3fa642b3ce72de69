using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Checks;

internal static class PartnerChecks
{
    private const string State = "state";
    private const string FormerState = "historic-state";
    private const string Body = "international-body";

    public static void Run(CatalogueContent content, CheckReport report)
    {
        var countries = content.Countries.Select(country => country.Code).ToHashSet();
        var partners = report.Sound(Concept.Partners, content.Partners, partner => partner.Id).ToList();
        foreach (var partner in partners)
            foreach (var (field, message) in OfCode(partner, countries).Concat(OfKind(partner)))
                report.Add(Concept.Partners, partner.Id, field, message);

        var successors = partners.ToDictionary(
            partner => partner.Id, partner => (IReadOnlyList<string>)(partner.SuccessorId is { } successor ? [successor] : []));
        foreach (var path in Cycles.Find(successors))
            report.Add(Concept.Partners, path[0], "successor", $"a state can't succeed itself: {string.Join(" → ", path)}");
    }

    private static IEnumerable<(string Field, string Message)> OfCode(Partner partner, HashSet<CountryCode> countries)
    {
        if (partner.Kind == Body)
        {
            if (partner.Code is not null) yield return ("code", "a body has no country code");
            yield break;
        }

        if (partner.Code is not { } code)
        {
            yield return ("code", $"a partner of the kind {partner.Kind} needs its ISO 3166-1 code");
            yield break;
        }

        // Without the list of countries, whose own fault is told, every code would be unknown.
        if (countries.Count > 0 && !countries.Contains(code)) yield return ("code", $"'{code}' is not in {Concept.Countries.FileName}");
        var id = code.ToString().ToLowerInvariant();
        if (partner.Id != id) yield return ("id", $"the id of a state is its code in lower case: '{id}'");
    }

    private static IEnumerable<(string Field, string Message)> OfKind(Partner partner)
    {
        if (partner.Kind == State && partner.SubRegion is null) yield return ("subRegion", "a state needs its sub-region");
        if (partner.Kind == FormerState && partner.ValidTo is null) yield return ("validTo", "a historic state needs its end");
        if (partner.Kind != FormerState && partner.ValidTo is not null) yield return ("validTo", "only a historic state has an end");
        if (partner.Kind != FormerState && partner.SuccessorId is not null) yield return ("successor", "only a historic state has a successor");
        if (partner is { ValidFrom: { } from, ValidTo: { } to } && from.Earliest > to.Latest) yield return ("validTo", $"{to} lies before validFrom, {from}");
    }
}
