using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Readers;

internal static class CatalogueObjectReader
{
    public static Catalogue Read(RecordReader record) => new()
    {
        Title = record.Text("title"),
        Version = record.Text("version"),
        Released = record.Date("released"),
        AsOf = record.Date("asOf"),
        Licence = record.Text("licence"),
        LicenceUrl = record.Text("licenceUrl"),
    };
}
