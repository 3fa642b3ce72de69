using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Components;

namespace IsroDiplomacy.Web.Features.Cards;

/// <summary>Says in a line or two what a record is, for its card.</summary>
internal static class CardWords
{
    public static CardText Of(RecordCard card, Lexicon lexicon) => new(
        card.Record.Kind, Words.OfCode(card.Record.Kind.Code()), card.Record.Name,
        [.. new[] { card.Tally is { } tally ? Counts(tally) : Fact(card, lexicon), Voices(card.Voices) }.OfType<string>()]);

    private static string Counts(Data.Schema.PartnerTally tally)
    {
        var counts = new[] { (tally.Agreements, "agreement"), (tally.Missions, "mission"), (tally.Programmes, "programme"), (tally.Satellites, "satellite") }
            .Where(c => c.Item1 > 0).Select(c => Words.Count(c.Item1, c.Item2)).ToList();
        var since = tally.Since is { } date ? $" · since {date.Year}" : "";
        return counts.Count == 0 ? $"Only named{since}" : string.Join(" · ", counts) + since;
    }

    private static string? Fact(RecordCard card, Lexicon lexicon)
    {
        var type = card is { Vocabulary: { } vocabulary, Type: { } code } ? lexicon.Label(vocabulary, code) : null;
        var date = card.Date is { } known ? Words.Date(known) : null;
        return (date, type) switch
        {
            (null, null) => null,
            ({ }, { }) => $"{type} · {date}",
            _ => date ?? type,
        };
    }

    private static string? Voices(int voices) => voices == 0 ? null : $"Borne out by {Words.Count(voices, "independent voice")}";
}
