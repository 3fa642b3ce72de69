using System.Globalization;
using System.Text.RegularExpressions;
using IsroDiplomacy.Data.Import.Reading;

namespace IsroDiplomacy.Data.Import.Checks;

/// <summary>What the catalogue says of itself as a whole. Changes and citations build on the number of the release.</summary>
internal static partial class ReleaseChecks
{
    public static void Run(CatalogueContent content, CheckReport report)
    {
        foreach (var catalogue in report.Sound(Concept.Catalogue, new[] { content.Catalogue }.OfType<Domain.Catalogue>(), _ => Concept.Catalogue.Name))
        {
            if (!WebAddress.IsValid(catalogue.LicenceUrl)) Add("licenceUrl", $"'{catalogue.LicenceUrl}' {WebAddress.Wanted}");
            if (!Number().IsMatch(catalogue.Version)) Add("version", $"'{catalogue.Version}' is not a year, a dot and a number from 1, like 2026.1");
            else if (int.Parse(catalogue.Version.AsSpan(0, 4), CultureInfo.InvariantCulture) != catalogue.Released.Year)
                Add("released", $"{catalogue.Released} is not in the year of release {catalogue.Version}");
            if (catalogue.Released.Day is null) Add("released", $"{catalogue.Released} is not a day");
            if (catalogue.Released.Latest < catalogue.AsOf.Earliest) Add("released", $"{catalogue.Released} lies before {catalogue.AsOf}, the newest month searched");
        }

        void Add(string field, string message) => report.Add(Concept.Catalogue, Concept.Catalogue.Name, field, message);
    }

    [GeneratedRegex(@"^[12]\d{3}\.[1-9]\d*$")]
    private static partial Regex Number();
}
