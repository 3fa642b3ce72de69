using IsroDiplomacy.Data.Import.Reading;

namespace IsroDiplomacy.Data.Import.Checks;

internal static class CountryChecks
{
    public static void Run(CatalogueContent content, CheckReport report)
    {
        foreach (var country in report.Sound(Concept.Countries, content.Countries, country => country.Code.ToString()))
        {
            var code = country.Code.ToString();
            if (country.Alpha3.Length != 3 || !country.Alpha3.All(char.IsAsciiLetterUpper))
                report.Add(Concept.Countries, code, "alpha3", $"'{country.Alpha3}' is not three capital letters");
            if (country.Numeric.Length != 3 || !country.Numeric.All(char.IsAsciiDigit))
                report.Add(Concept.Countries, code, "numeric", $"'{country.Numeric}' is not three digits");
        }
    }
}
