using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Readers;

internal static class TermReader
{
    public static Term Read(RecordReader record, string vocabulary, int position) => new()
    {
        Vocabulary = vocabulary,
        Code = record.Id("code"),
        Label = record.Text("label"),
        Definition = record.Text("definition"),
        Position = position,
    };
}
