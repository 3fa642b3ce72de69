using System.Globalization;
using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Readers;

internal static class ArticleParagraphReader
{
    public static ArticleParagraph Read(RecordReader record)
    {
        var id = record.Id();
        return new()
        {
            Id = id,
            Number = NumberAfter(id, 0),
            Kind = record.Term("kind", Vocabularies.ParagraphKinds),
            Gist = record.Text("gist"),
        };
    }

    /// <returns>The number that begins after the place and ends the text; 0 where there is none, which the checks tell.</returns>
    public static int NumberAfter(string text, int place) =>
        int.TryParse(text.AsSpan(Math.Min(text.Length, place + 1)), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number : 0;
}
