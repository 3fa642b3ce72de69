using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Schema;

/// <summary>The tables that pages would otherwise compute for every reader: the timeline's stream, each partner's tally, what records have in common, who supplied what, and the panel of partners and years.</summary>
public static class DerivedTables
{
    private const string FillTimeline = """
        INSERT INTO "Timeline" ("RecordKey", "Kind", "Category", "Date")
        SELECT "RecordKey", 'mission', 'launch', "Launched" FROM "Missions" WHERE "Launched" IS NOT NULL
        UNION ALL
        SELECT "RecordKey", 'agreement', 'agreement', "Date" FROM "Agreements" WHERE "Date" IS NOT NULL
        UNION ALL
        SELECT "RecordKey", 'event', "Category", "Date" FROM "Events" WHERE "RestatesKey" IS NULL;

        INSERT INTO "TimelinePartners" ("RecordKey", "PartnerId")
        SELECT m."RecordKey", p."PartnerId" FROM "Participations" p JOIN "Missions" m ON m."Id" = p."MissionId"
        WHERE m."Launched" IS NOT NULL AND p."PartnerId" IS NOT NULL AND p."PartnerId" <> 'in'
        UNION
        SELECT a."RecordKey", p."PartnerId" FROM "AgreementParties" p JOIN "Agreements" a ON a."Id" = p."AgreementId"
        WHERE a."Date" IS NOT NULL AND p."PartnerId" <> 'in'
        UNION
        SELECT e."RecordKey", p."PartnerId" FROM "EventPartners" p JOIN "Events" e ON e."Id" = p."EventId"
        WHERE e."RestatesKey" IS NULL AND p."PartnerId" <> 'in';

        INSERT INTO "TimelineAgencies" ("RecordKey", "AgencyId")
        SELECT t."RecordKey", p."AgencyId" FROM "Participations" p JOIN "Missions" m ON m."Id" = p."MissionId"
        JOIN "Timeline" t ON t."RecordKey" = m."RecordKey" WHERE p."AgencyId" IS NOT NULL
        UNION
        SELECT t."RecordKey", p."AgencyId" FROM "AgreementParties" p JOIN "Agreements" a ON a."Id" = p."AgreementId"
        JOIN "Timeline" t ON t."RecordKey" = a."RecordKey" WHERE p."AgencyId" IS NOT NULL
        UNION
        SELECT t."RecordKey", p."AgencyId" FROM "EventAgencies" p JOIN "Events" e ON e."Id" = p."EventId"
        JOIN "Timeline" t ON t."RecordKey" = e."RecordKey";
        """;

    // A dated thing of a partner is a timeline entry or a customer satellite; "first" and "last" follow the order of partial dates.
    private const string FillTallies = """
        INSERT INTO "PartnerTallies" ("PartnerId", "Agencies", "Agreements", "Missions", "Events", "Programmes", "Satellites",
            "SatellitesLost", "Since", "FirstKey", "Latest", "LastKey")
        WITH dated AS (
            SELECT tp."PartnerId", t."Date", t."DateOrder", t."RecordKey"
            FROM "TimelinePartners" tp JOIN "Timeline" t ON t."RecordKey" = tp."RecordKey"
            UNION ALL
            SELECT "PartnerId", "Launched", "LaunchedOrder", "RecordKey" FROM "CustomerSatellites"),
        ranked AS (
            SELECT *, row_number() OVER (PARTITION BY "PartnerId" ORDER BY "DateOrder", "RecordKey") AS first_rank,
                row_number() OVER (PARTITION BY "PartnerId" ORDER BY "DateOrder" DESC, "RecordKey") AS last_rank
            FROM dated)
        SELECT p."Id",
            (SELECT count(*) FROM "Agencies" a WHERE a."PartnerId" = p."Id"),
            (SELECT count(DISTINCT "AgreementId") FROM "AgreementParties" x WHERE x."PartnerId" = p."Id"),
            (SELECT count(DISTINCT "MissionId") FROM "Participations" x WHERE x."PartnerId" = p."Id"),
            (SELECT count(*) FROM "EventPartners" x JOIN "Events" e ON e."Id" = x."EventId"
                WHERE x."PartnerId" = p."Id" AND e."RestatesKey" IS NULL),
            (SELECT count(*) FROM "ProgrammePartners" x WHERE x."PartnerId" = p."Id"),
            (SELECT count(*) FROM "CustomerSatellites" s WHERE s."PartnerId" = p."Id" AND s."Outcome" = 'deployed'),
            (SELECT count(*) FROM "CustomerSatellites" s WHERE s."PartnerId" = p."Id" AND s."Outcome" <> 'deployed'),
            CASE WHEN p."CooperationSince" IS NOT NULL AND (f."Date" IS NULL OR p."CooperationSince" < f."Date")
                THEN p."CooperationSince" ELSE f."Date" END,
            f."RecordKey", l."Date", l."RecordKey"
        FROM "Partners" p
        LEFT JOIN ranked f ON f."PartnerId" = p."Id" AND f.first_rank = 1
        LEFT JOIN ranked l ON l."PartnerId" = p."Id" AND l.last_rank = 1;
        """;

    /// <summary>Run once, in the import's transaction, after all records are written.</summary>
    public static async Task FillAsync(CatalogueContext context, CancellationToken cancellation)
    {
        await context.Database.ExecuteSqlRawAsync(FillTimeline, cancellation);
        await context.Database.ExecuteSqlRawAsync(FillTallies, cancellation);
        await context.Database.ExecuteSqlRawAsync(RecordTraits.Fill, cancellation);
        await context.Database.ExecuteSqlRawAsync(SupplyTables.Fill, cancellation);
        await context.Database.ExecuteSqlRawAsync(PartnerYears.Fill, cancellation);
    }
}
