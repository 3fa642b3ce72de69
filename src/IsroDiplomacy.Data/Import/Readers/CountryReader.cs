using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Readers;

internal static class CountryReader
{
    public static Country Read(RecordReader record) => new()
    {
        Code = record.Country("code"),
        Alpha3 = record.Text("alpha3"),
        Numeric = record.Text("numeric"),
        Name = record.Text("name"),
    };
}
