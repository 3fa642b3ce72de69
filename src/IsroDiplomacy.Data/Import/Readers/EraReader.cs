using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Readers;

internal static class EraReader
{
    public static Era Read(RecordReader record) => new()
    {
        Id = record.Id(),
        Title = record.Text("title"),
        Gist = record.Text("gist"),
        BeginsKey = record.Pointer("begins", Era.Bounds),
        EndsKey = record.OptionalPointer("ends", Era.Bounds),
        Sentences = record.Objects("sentences", Sentence),
    };

    private static EraSentence Sentence(RecordReader sentence, int position) => new()
    {
        Position = position,
        Paragraph = sentence.Count("paragraph"),
        Text = sentence.Text("text"),
        Records = sentence.Pointers("records", (key, place) => new EraRecord { RecordKey = key, Position = place }),
    };
}
