namespace IsroDiplomacy.Browser.Tests.Browser;

/// <summary>An address for every kind of page, and for every state that looks unlike the others.</summary>
internal static class PageKinds
{
    public const string Explorer = "/explore/missions";

    private static readonly (string Path, int Status)[] Known =
    [
        ("/", 200),
        ("/partners", 200),
        ("/partners?region=europe&sort=agreements", 200),
        ("/partners/fr", 200),
        ("/partners/us", 200),
        ("/partners/su", 200),
        ("/partners/ru", 200),
        ("/partners/esa", 200),
        ("/partners/in", 200),
        ("/partners/sg", 200),
        ("/agencies", 200),
        ("/agencies/cnes", 200),
        ("/missions", 200),
        ("/missions?purpose=oceanography&partner=fr", 200),
        ("/missions?purpose=navigation&partner=us&status=failed&decade=1970s", 200),
        ("/missions/nisar", 200),
        ("/missions/saral", 200),
        ("/missions/gaganyaan", 200),
        ("/missions/aryabhata", 200),
        (Explorer, 200),
        ("/timeline", 200),
        ("/events/apple-1981", 200),
        ("/timeline?lanes=partner&from=1990&to=1999", 200),
        ("/timeline?view=table&category=crisis", 200),
        ("/timeline?from=1957&to=1958&category=launch", 200),
        ("/events", 200),
        ("/agreements", 200),
        ("/agreements?partner=jp&status=in-force", 200),
        ("/agreements/bn-2018-ttc-station-mou", 200),
        ("/agreements/ae-2016-isro-uaesa-mou", 200),
        ("/programmes", 200),
        ("/programmes/artemis-accords", 200),
        ("/programmes/station-vietnam-asean", 200),
        ("/satellites", 200),
        ("/satellites/cs-25756", 200),
        ("/satellites/totals", 200),
        ("/flights", 200),
        ("/flights/pslv-c37", 200),
        ("/flights/pslv-c62", 200),
        ("/sources", 200),
        ("/sources/103-gsat-31-launched", 200),
        ("/article", 200),
        ("/article?reading=outdated", 200),
        ("/topics", 200),
        ("/topics/sustainability", 200),
        ("/topics/partner-count", 200),
        ("/about", 200),
        ("/charts", 200),
        ("/charts/agreements", 200),
        ("/charts/missions?partner=fr", 200),
        ("/charts/satellites", 200),
        ("/charts/satellites?partner=us&to=1990", 200),
        ("/search", 200),
        ("/claims", 200),
        ("/claims/cl-partner-count-1", 200),
        ("/claims/cl-nisar-1", 200),
        ("/missions/gsat-9", 200),
        ("/search?q=france", 200),
        ("/search?q=Chandrayan", 200),
        ("/search?q=qqqqqq", 200),
        ("/missions?purpose=nonsense", 400),
        ("/missions/nisarr", 404),
        ("/no-such-page", 404),
    ];

    public static TheoryData<string, int> All => [.. Known.Select(p => new TheoryDataRow<string, int>(p.Path, p.Status))];

    public static TheoryData<string> Addresses => [.. Known.Select(p => p.Path)];
}
