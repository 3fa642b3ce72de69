using System.Globalization;
using IsroDiplomacy.Data.Queries;

namespace IsroDiplomacy.Web.Files;

/// <summary>Where a file comes from, so that it can be named, found again and judged when it lies somewhere else.</summary>
/// <param name="StatusesOn">The day as of which statuses are told.</param>
/// <param name="View">The address of the page that shows the same, without that of the site where no site is asked; null where no page does.</param>
/// <param name="Schema">The address that describes the columns; null where the site isn't asked.</param>
public sealed record Provenance(CatalogueInfo Data, DateOnly StatusesOn, string? View, string? Schema)
{
    /// <summary>The same facts by name and value, in the words of every format.</summary>
    public IEnumerable<(string Name, string Value)> Lines()
    {
        yield return ("title", Data.Title);
        yield return ("version", Data.Version);
        yield return ("released", Data.Released.ToString());
        yield return ("asOf", Data.AsOf.ToString());
        yield return ("statusesOn", StatusesOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (View is not null) yield return ("view", View);
        yield return ("licence", Data.Licence);
        yield return ("licenceUrl", Data.LicenceUrl);
        if (Schema is not null) yield return ("describedBy", Schema);
    }
}
