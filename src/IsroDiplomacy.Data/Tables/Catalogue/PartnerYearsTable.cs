using IsroDiplomacy.Data.Schema;
using C = IsroDiplomacy.Data.Tables.Column<IsroDiplomacy.Data.Schema.PartnerYear>;

namespace IsroDiplomacy.Data.Tables;

/// <summary>The panel. Its rule of zero and missing is told by <see cref="Rule"/>.</summary>
public static class PartnerYearsTable
{
    /// <summary>Where a count is zero and where it is missing, in sentences for the codebook.</summary>
    public static IReadOnlyList<string> Rule { get; } =
    [
        "0 means: searched, and nothing was found for this partner and year.",
        "An empty cell means: not to be had. It is not zero.",
        "All counts are empty in years in which the data tell that the partner was not there (existed is false): after the last year of a former state, before the last year of its predecessor for a successor, and before the founding of a body whose agency record tells it. The catalogue does not keep the founding years of other states. For them a 0 in an early year says only that nothing was found; join the panel with a list of states by the partner's code where that matters.",
        "Of partners that are not official (official is false in partners), nobody searched for agreements, missions, events and programmes: they are on record because a launch, a course or a sentence named them. Where something is on record it is counted, else the cell is empty. Satellites come from launch logs, which are complete for every customer, so their 0 is a 0 for all partners.",
        "agreementsInForce and agreementsPresumedInForce hold on 31 December. They are empty in a year that the data do not reach the end of (complete is false). The other counts of that year are those up to the month that the data are of.",
        "A record counts in the year of its date. Records without a date, and what came before the first year, are in no row: sums over the panel are smaller than the tables by these.",
        "A programme counts in the year in which it began, for all who take part in it today, whenever they joined. Programmes at work are not counted: for most of them no end is on record.",
        "Agreements of a former state that run on are not counted with its successor.",
    ];

    public static Table Table { get; } = new Table<PartnerYear>
    {
        Name = "partner-years",
        One = "partner in a year",
        Description = "The panel of India with each partner in each year from 1962 to the year that the data are of: counts by kind, with zero and missing told apart.",
        Rows = asking => asking.Db.PartnerYears,
        Sorted = rows => rows.OrderBy(y => y.PartnerId).ThenBy(y => y.Year),
        RowKey = ["partner", "year"],
        Standard =
        [
            C.Id("partner", "partners", "fr", "The partner, on the other side of India.", y => y.PartnerId),
            C.Text("partnerName", "France", "Its name.", y => y.Partner!.Name),
            C.Whole("year", 2015, "The year.", y => y.Year),
            C.Flag("existed", true, "False where the data tell that the partner was not there in the year; then no count is.", y => y.Existed),
            C.Flag("complete", true, "False in a year that the data do not reach the end of.", y => y.Complete),
            C.Whole("agreements", 1, "Agreements with a date in the year, of any kind of date, memberships and political texts among them.", y => y.Agreements),
            C.Whole("agreementsSigned", 1, "Those of them whose date is that of the signature.", y => y.AgreementsSigned),
            C.Whole("agreementsInForce", 2, "Agreements in force on 31 December, as a document shows.", y => y.InForce),
            C.Whole("agreementsPresumedInForce", 9, "Agreements presumed to be in force on 31 December, by the rules of the status.", y => y.PresumedInForce),
            C.Whole("missions", 1, "Missions launched in the year in which it took part.", y => y.Missions),
            C.Whole("satellites", 1, "Customer satellites put in orbit for it in the year, as ISRO counts the customer's country.", y => y.Satellites),
            C.Whole("satellitesLost", 0, "Customer satellites of its lost in the year.", y => y.SatellitesLost),
            C.Whole("events", 3, "Events of the year that name it; those that only restate a launch or a signature are not counted.", y => y.Events),
            C.Whole("programmes", 0, "Programmes that began in the year in which it takes part.", y => y.Programmes),
        ],
    };
}
