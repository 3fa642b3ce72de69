using System.Globalization;
using IsroDiplomacy.Data.Import.Json;

namespace IsroDiplomacy.Data.Import.Checks;

/// <summary>The value of a record's field in the words of a claim: a partner by its name, a mass with its unit, all else as it stands.</summary>
internal sealed class ClaimableValues(CatalogueContent content)
{
    private readonly Dictionary<string, string> _partners =
        content.Partners.DistinctBy(partner => partner.Id).ToDictionary(partner => partner.Id, partner => partner.Name);

    public bool Same(string field, LocatedValue value, string claimed) => claimed == Shown(field, value);

    public string Shown(string field, LocatedValue value) => field switch
    {
        "partner" or "operatorPartner" => _partners.GetValueOrDefault(value.Text, value.Text),
        "massKg" when double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var mass) =>
            mass.ToString("#,0.###", CultureInfo.InvariantCulture) + " kg",
        _ => value.Text,
    };
}
