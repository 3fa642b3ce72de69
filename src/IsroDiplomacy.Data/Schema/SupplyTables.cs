using static IsroDiplomacy.Domain.SupplyRules;

namespace IsroDiplomacy.Data.Schema;

/// <summary>Reads from the roles and kinds of the records who supplied what to whom. The rules are told to readers beside the drawing.</summary>
internal static class SupplyTables
{
    /// <summary>Run once, in the import's transaction, after all records are written.</summary>
    public static readonly string Fill = $"""
        CREATE TEMP TABLE "FoundSupplies" ("RecordKey", "Role", "Rule", "Date", "PartnerId");

        -- What a partner brought to a mission, by its role there.
        INSERT INTO "FoundSupplies"
        SELECT m."RecordKey", p."Role", CASE
            WHEN m."Kind" = 'joint-satellite' THEN '{SharedCraft}'
            WHEN m."Kind" = 'indian-payload-on-foreign-mission' AND p."Role" NOT IN ('payload', 'data') THEN '{CarriedInstrument}'
            WHEN m."Kind" = 'satellite-purchase' AND p."Role" = 'platform' THEN '{BoughtInOrbit}'
            WHEN m."Kind" IN ('gift-satellite', 'built-for-customer') AND p."Role" IN ('payload', 'platform', 'ground') THEN '{OwnShare}'
            WHEN p."Role" = 'data' AND m."Kind" IN ('partner-launch-of-indian-satellite', 'foreign-payload-on-indian-mission', 'ground-support',
                'data-cooperation', 'commercial-launch-of-private-indian-satellite', 'gift-satellite', 'built-for-customer') THEN '{IndianData}'
            WHEN p."Role" <> 'data' AND m."Kind" IN ('partner-launch-of-indian-satellite', 'foreign-payload-on-indian-mission', 'ground-support',
                'data-cooperation', 'commercial-launch-of-private-indian-satellite', 'use-of-foreign-satellite', 'human-spaceflight', 'suborbital')
                THEN '{ForIndianCraft}'
            ELSE '{NotTold}' END, m."Launched", p."PartnerId"
        FROM "Participations" p JOIN "Missions" m ON m."Id" = p."MissionId"
        WHERE p."Role" IN ('launch', 'platform', 'payload', 'ground', 'data', 'training') AND p."PartnerId" IS NOT 'in';

        -- What India brought, by the kind of mission.
        INSERT INTO "FoundSupplies"
        SELECT m."RecordKey", 'payload', '{IndianInstrument}', m."Launched", p."PartnerId"
        FROM "Missions" m LEFT JOIN "Participations" p ON p."MissionId" = m."Id" AND p."PartnerId" <> 'in'
        WHERE m."Kind" = 'indian-payload-on-foreign-mission'
        UNION ALL
        SELECT m."RecordKey", 'platform', '{BuiltForOwner}', m."Launched", p."PartnerId"
        FROM "Missions" m LEFT JOIN "Participations" p ON p."MissionId" = m."Id" AND p."PartnerId" <> 'in' AND p."Role" = 'customer'
        WHERE m."Kind" = 'built-for-customer'
        UNION ALL
        SELECT m."RecordKey", 'platform', CASE WHEN used."MissionId" IS NULL THEN '{NotTold}' ELSE '{GivenSatellite}' END, m."Launched", p."PartnerId"
        FROM "Missions" m
        LEFT JOIN (SELECT DISTINCT "MissionId" FROM "Participations" WHERE "Role" = 'customer') used ON used."MissionId" = m."Id"
        LEFT JOIN "Participations" p ON p."MissionId" = m."Id" AND p."PartnerId" <> 'in' AND (used."MissionId" IS NULL OR p."Role" = 'customer')
        WHERE m."Kind" = 'gift-satellite';

        -- Indian rockets.
        INSERT INTO "FoundSupplies"
        SELECT f."RecordKey", 'launch', '{IndianRocket}', f."Launched", s."PartnerId"
        FROM "CustomerSatellites" s JOIN "Flights" f ON f."Id" = s."FlightId"
        UNION ALL
        SELECT f."RecordKey", 'launch', CASE WHEN m."Kind" = 'joint-satellite' THEN '{SharedCraft}' ELSE '{IndianRocket}' END, f."Launched", p."PartnerId"
        FROM "FlightMissions" fm JOIN "Flights" f ON f."Id" = fm."FlightId" JOIN "Missions" m ON m."Id" = fm."MissionId"
        LEFT JOIN "Participations" p ON p."MissionId" = m."Id" AND p."PartnerId" <> 'in'
        WHERE m."Kind" IN ('joint-satellite', 'gift-satellite', 'built-for-customer', 'launch-service');

        -- Programmes: courses by where they are held, exchanges of data, stations.
        INSERT INTO "FoundSupplies"
        WITH parties AS (
            SELECT "ProgrammeId", "PartnerId" FROM "ProgrammePartners" WHERE "PartnerId" <> 'in'
            UNION
            SELECT l."ProgrammeId", a."PartnerId" FROM "ProgrammeAgencies" l JOIN "Agencies" a ON a."Id" = l."AgencyId" WHERE a."PartnerId" IS NOT 'in'),
        courses AS (
            SELECT p."Id",
                EXISTS (SELECT 1 FROM "ProgrammePlaces" x WHERE x."ProgrammeId" = p."Id" AND x."PartnerId" = 'in') AS "Home",
                EXISTS (SELECT 1 FROM "ProgrammePlaces" x WHERE x."ProgrammeId" = p."Id" AND x."PartnerId" <> 'in') AS "Abroad",
                EXISTS (SELECT 1 FROM parties x WHERE x."ProgrammeId" = p."Id") AS "Foreign",
                EXISTS (SELECT 1 FROM "ProgrammeMissions" x JOIN "Missions" m ON m."Id" = x."MissionId"
                    WHERE x."ProgrammeId" = p."Id" AND m."Kind" = 'gift-satellite') AS "Gift",
                EXISTS (SELECT 1 FROM "ProgrammeMissions" x JOIN "Missions" m ON m."Id" = x."MissionId"
                    WHERE x."ProgrammeId" = p."Id" AND m."Kind" = 'human-spaceflight') AS "Crew"
            FROM "Programmes" p WHERE p."Kind" = 'training')
        SELECT p."RecordKey", CASE p."Kind" WHEN 'training' THEN 'training' WHEN 'data-sharing' THEN 'data' ELSE 'ground' END, CASE
            WHEN p."Kind" = 'data-sharing' THEN '{Exchange}'
            WHEN p."Kind" = 'ground-station' THEN '{NotTold}'
            WHEN c."Home" AND c."Abroad" THEN '{CourseInBoth}'
            WHEN c."Abroad" THEN '{CourseAbroad}'
            WHEN c."Home" AND c."Foreign" THEN '{CourseInIndia}'
            WHEN c."Gift" THEN '{CourseForGift}'
            WHEN c."Crew" THEN '{CourseForCrew}'
            ELSE '{NotTold}' END, p."Started", x."PartnerId"
        FROM "Programmes" p LEFT JOIN courses c ON c."Id" = p."Id" LEFT JOIN parties x ON x."ProgrammeId" = p."Id"
        WHERE p."Kind" IN ('training', 'data-sharing', 'ground-station');

        INSERT INTO "Supplies" ("Id", "RecordKey", "Role", "Direction", "Rule", "Date")
        SELECT row_number() OVER (ORDER BY "RecordKey", "Role", "Direction"), "RecordKey", "Role", "Direction", min("Rule"), "Date"
        FROM (SELECT *, CASE "Rule" {string.Join(' ', DirectionOf.Select(r => $"WHEN '{r.Key}' THEN '{r.Value}'"))} END AS "Direction" FROM "FoundSupplies")
        GROUP BY "RecordKey", "Role", "Direction";

        INSERT INTO "SupplyPartners" ("SupplyId", "PartnerId")
        SELECT DISTINCT s."Id", f."PartnerId" FROM "FoundSupplies" f
        JOIN "Supplies" s ON s."RecordKey" = f."RecordKey" AND s."Role" = f."Role"
            AND s."Direction" = CASE f."Rule" {string.Join(' ', DirectionOf.Select(r => $"WHEN '{r.Key}' THEN '{r.Value}'"))} END
        WHERE f."PartnerId" IS NOT NULL;

        INSERT INTO "SupplyPurposes" ("SupplyId", "Purpose")
        SELECT s."Id", p."Purpose" FROM "Supplies" s JOIN "Missions" m ON m."RecordKey" = s."RecordKey" JOIN "MissionPurposes" p ON p."MissionId" = m."Id"
        UNION
        SELECT s."Id", p."Purpose" FROM "Supplies" s JOIN "Flights" f ON f."RecordKey" = s."RecordKey"
        JOIN "CustomerSatellites" c ON c."FlightId" = f."Id" JOIN "SatellitePurposes" p ON p."CustomerSatelliteId" = c."Id"
        UNION
        SELECT s."Id", p."Purpose" FROM "Supplies" s JOIN "Flights" f ON f."RecordKey" = s."RecordKey"
        JOIN "FlightMissions" l ON l."FlightId" = f."Id" JOIN "MissionPurposes" p ON p."MissionId" = l."MissionId";

        DROP TABLE "FoundSupplies";
        """;
}
