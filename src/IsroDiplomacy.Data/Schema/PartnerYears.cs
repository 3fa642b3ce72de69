using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Schema;

/// <summary>The panel: each partner of India in each year, with counts by kind.</summary>
/// <remarks>
/// <para>A count is zero where the search covered the kind and the partner, and found nothing; it is missing (null)</para>
/// <list type="bullet">
/// <item>in years in which the partner was not there: after a former state's last year, before a successor's first, before a body was founded;</item>
/// <item>of partners that are not official, in all kinds but satellites, where nothing is on record: nobody searched for them, they came along;</item>
/// <item>of what holds on 31 December, in the year in which the data break off.</item>
/// </list>
/// <para>Satellites are counted from launch logs, which are complete for every customer: there zero is zero.</para>
/// </remarks>
internal static class PartnerYears
{
    /// <summary>The year of the first talks: see the note <c>in-time</c> on scope.</summary>
    public const int First = 1962;

    public static readonly string Fill = $"""
        INSERT INTO "PartnerYears" ("PartnerId", "Year", "Existed", "Complete", "Agreements", "AgreementsSigned", "InForce", "PresumedInForce",
            "Missions", "Satellites", "SatellitesLost", "Events", "Programmes")
        WITH RECURSIVE data("Year", "Whole") AS (
            SELECT CAST(substr("AsOf", 1, 4) AS INTEGER), length("AsOf") = 4 OR substr("AsOf", 6) IN ('12', '12-31') FROM "Catalogues"),
        years("Year", "Complete") AS (
            SELECT {First}, {First} < d."Year" OR d."Whole" FROM data d
            UNION ALL
            SELECT y."Year" + 1, y."Year" + 1 < d."Year" OR d."Whole" FROM years y, data d WHERE y."Year" < d."Year"),
        lives("PartnerId", "Searched", "First", "Last") AS (
            SELECT p."Id", p."Official",
                CAST(substr(coalesce(p."ValidFrom",
                    (SELECT max(former."ValidTo") FROM "Partners" former WHERE former."SuccessorId" = p."Id"),
                    (SELECT body."Founded" FROM "Agencies" body WHERE body."Id" = p."Id" AND body."PartnerId" = p."Id" AND p."Kind" = 'international-body'),
                    '0000'), 1, 4) AS INTEGER),
                CAST(substr(coalesce(p."ValidTo", '9999'), 1, 4) AS INTEGER)
            FROM "Partners" p WHERE p."Id" <> '{Partner.IndiaId}'),
        party AS MATERIALIZED (SELECT DISTINCT "PartnerId", "AgreementId" FROM "AgreementParties"),
        made AS MATERIALIZED (
            SELECT x."PartnerId", a."DateYear" AS "Year", count(*) AS "All", sum(a."DateBasis" = 'signed') AS "Signed"
            FROM party x JOIN "Agreements" a ON a."Id" = x."AgreementId" GROUP BY 1, 2),
        standing AS MATERIALIZED (
            SELECT x."PartnerId", y."Year", sum(s."Status" = '{AgreementStatuses.InForce}') AS "InForce",
                sum(s."Status" = '{AgreementStatuses.PresumedInForce}') AS "Presumed"
            FROM years y JOIN "AgreementPhases" s ON s."From" <= y."Year" || '-12-31' AND s."Until" > y."Year" || '-12-31'
            JOIN party x ON x."AgreementId" = s."AgreementId" GROUP BY 1, 2),
        flown AS MATERIALIZED (
            SELECT x."PartnerId", m."LaunchedYear" AS "Year", count(DISTINCT m."Id") AS "All"
            FROM "Participations" x JOIN "Missions" m ON m."Id" = x."MissionId" GROUP BY 1, 2),
        carried AS MATERIALIZED (
            SELECT "PartnerId", "LaunchedYear" AS "Year", sum("Outcome" = 'deployed') AS "Deployed", sum("Outcome" <> 'deployed') AS "Lost"
            FROM "CustomerSatellites" GROUP BY 1, 2),
        happened AS MATERIALIZED (
            SELECT x."PartnerId", e."DateYear" AS "Year", count(*) AS "All"
            FROM "EventPartners" x JOIN "Events" e ON e."Id" = x."EventId" WHERE e."RestatesKey" IS NULL GROUP BY 1, 2),
        begun AS MATERIALIZED (
            SELECT x."PartnerId", p."StartedYear" AS "Year", count(*) AS "All"
            FROM "ProgrammePartners" x JOIN "Programmes" p ON p."Id" = x."ProgrammeId" GROUP BY 1, 2),
        rows AS (
            SELECT l.*, y.*, y."Year" BETWEEN l."First" AND l."Last" AS "Existed", CASE WHEN l."Searched" THEN 0 END AS "None"
            FROM lives l, years y)
        SELECT r."PartnerId", r."Year", r."Existed", r."Complete",
            CASE WHEN r."Existed" THEN coalesce(nullif(made."All", 0), r."None") END,
            CASE WHEN r."Existed" THEN coalesce(nullif(made."Signed", 0), r."None") END,
            CASE WHEN r."Existed" AND r."Complete" THEN coalesce(nullif(standing."InForce", 0), r."None") END,
            CASE WHEN r."Existed" AND r."Complete" THEN coalesce(nullif(standing."Presumed", 0), r."None") END,
            CASE WHEN r."Existed" THEN coalesce(nullif(flown."All", 0), r."None") END,
            CASE WHEN r."Existed" THEN coalesce(carried."Deployed", 0) END,
            CASE WHEN r."Existed" THEN coalesce(carried."Lost", 0) END,
            CASE WHEN r."Existed" THEN coalesce(nullif(happened."All", 0), r."None") END,
            CASE WHEN r."Existed" THEN coalesce(nullif(begun."All", 0), r."None") END
        FROM rows r
        LEFT JOIN made ON made."PartnerId" = r."PartnerId" AND made."Year" = r."Year"
        LEFT JOIN standing ON standing."PartnerId" = r."PartnerId" AND standing."Year" = r."Year"
        LEFT JOIN flown ON flown."PartnerId" = r."PartnerId" AND flown."Year" = r."Year"
        LEFT JOIN carried ON carried."PartnerId" = r."PartnerId" AND carried."Year" = r."Year"
        LEFT JOIN happened ON happened."PartnerId" = r."PartnerId" AND happened."Year" = r."Year"
        LEFT JOIN begun ON begun."PartnerId" = r."PartnerId" AND begun."Year" = r."Year"
        ORDER BY r."PartnerId", r."Year";
        """;
}
