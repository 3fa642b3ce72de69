using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Checks;

/// <summary>The partner that each agency belongs to.</summary>
internal sealed class Home(IEnumerable<Agency> agencies)
{
    private readonly Dictionary<string, string?> _partners =
        agencies.DistinctBy(agency => agency.Id).ToDictionary(agency => agency.Id, agency => agency.PartnerId);

    /// <returns>What is wrong where a record names an agency beside a partner that isn't the agency's own; else null.</returns>
    public string? Refuse(string? agencyId, string? partnerId)
    {
        if (agencyId is null || !_partners.TryGetValue(agencyId, out var home) || home == partnerId) return null;
        return $"'{agencyId}' belongs to {(home is null ? "no partner" : $"'{home}'")}, not to {(partnerId is null ? "no partner" : $"'{partnerId}'")}";
    }
}
