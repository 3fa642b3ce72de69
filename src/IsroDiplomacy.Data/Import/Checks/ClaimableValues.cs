using System.Globalization;
using IsroDiplomacy.Data.Import.Json;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Checks;

/// <summary>The value of a record's field in the words of a claim: a partner by its name, the type of an agreement by its label, a mass with its unit, all else as it stands.</summary>
internal sealed class ClaimableValues(CatalogueContent content)
{
    private readonly Dictionary<string, string> _partners =
        content.Partners.DistinctBy(partner => partner.Id).ToDictionary(partner => partner.Id, partner => partner.Name);

    private readonly Dictionary<string, string> _types =
        content.Terms.Where(term => term.Vocabulary == Vocabularies.AgreementTypes).DistinctBy(term => term.Code)
            .ToDictionary(term => term.Code, term => term.Label);

    public bool Same(string field, LocatedValue value, string claimed) => claimed == Shown(field, value);

    public string Shown(string field, LocatedValue value) => field switch
    {
        "partner" or "operatorPartner" => _partners.GetValueOrDefault(value.Text, value.Text),
        "type" => _types.GetValueOrDefault(value.Text, value.Text),
        "massKg" when double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var mass) =>
            mass.ToString("#,0.###", CultureInfo.InvariantCulture) + " kg",
        _ => value.Text,
    };
}
