using System.Globalization;
using System.Text.RegularExpressions;
using IsroDiplomacy.Data.Queries;

namespace IsroDiplomacy.Web.Features.Claims;

/// <summary>An official number of partners, its states and its bodies apart.</summary>
/// <param name="Bodies">Null where the statement counts none.</param>
public sealed partial record PartnerTotal(ClaimRow Claim, int? Countries, int? Bodies)
{
    public static IReadOnlyList<PartnerTotal> Of(PropertyClaims series) => [.. series.Claims.Select(Of)];

    // A statement that counts countries and bodies together has no number of either.
    private static PartnerTotal Of(ClaimRow claim) => Parts().Match(claim.Value) is { Success: true } parts
        ? new(claim, Number(parts.Groups[1]), Number(parts.Groups[2])) : new(claim, null, null);

    private static int? Number(Group digits) => digits.Success ? int.Parse(digits.Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"\A(\d+) countries(?: \+ (\d+) bodies)?\z")]
    private static partial Regex Parts();
}
