using IsroDiplomacy.Web.Features.Timeline;

namespace IsroDiplomacy.Web.Features.Home;

/// <summary>A decade of the story in a few words, each of which a record bears out.</summary>
/// <param name="Keys">The records that the words speak of.</param>
public sealed record Chapter(Decade Decade, string Label, string Words, IReadOnlyList<string> Keys)
{
    public static IReadOnlyList<Chapter> All { get; } =
    [
        new(Decade.Of(1957), "Prelude", "A committee, and a rocket range open to the world",
            ["event/incospar-1962", "mission/nike-apache-thumba-1963", "event/terls-un-dedication-1968"]),
        new(Decade.Of(1969), "1969–79", "ISRO founded, Aryabhata, television by satellite",
            ["event/isro-founded-1969", "mission/aryabhata", "event/site-1975"]),
        new(Decade.Of(1980), "1980s", "INSAT, an Indian in orbit", ["event/insat1b-1983", "mission/soyuz-t-11"]),
        new(Decade.Of(1990), "1990s", "The cryogenic dispute, sanctions, first customers",
            ["event/russia-halts-cryo-1993", "event/pokhran-sanctions-1998", "event/pslv-c2-1999"]),
        new(Decade.Of(2000), "2000s", "Frameworks with many; the Moon, with guests aboard", ["mission/chandrayaan-1"]),
        new(Decade.Of(2010), "2010s", "Off the American list; a satellite for neighbours; 104 craft at once",
            ["event/entity-list-2011", "mission/gsat-9", "event/pslv-c37-2017"]),
        new(Decade.Of(2020), "2020s", "Crew training, Artemis Accords, NISAR",
            ["event/gaganyaan-training-2020", "agreement/multi-2023-artemis-accords", "mission/nisar"]),
    ];
}
