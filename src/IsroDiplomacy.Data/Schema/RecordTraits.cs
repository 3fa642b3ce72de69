namespace IsroDiplomacy.Data.Schema;

/// <summary>What each record has that others may have too, weighed once for all readers.</summary>
/// <remarks>
/// A tie counts for both its ends. A record in common weighs 4, an agency 3, a partner 2, a flight, a topic or a word 1; three times that where at most 12
/// records have it, twice where at most 60 have it. India's own side counts only where it is so rare, and what more than 1,000 records have
/// counts for nothing: that bounds what a query reads.
/// </remarks>
internal static class RecordTraits
{
    public const string Fill = """
        INSERT INTO "RecordTraits" ("RecordKey", "Trait", "Weight", "Year")
        WITH tie("One", "Other") AS (
            SELECT 'agency/' || "Id", 'partner/' || "PartnerId" FROM "Agencies"
            UNION ALL SELECT 'agency/' || "Id", 'agency/' || "ParentId" FROM "Agencies"
            UNION ALL SELECT 'agency/' || "SuccessorId", 'agency/' || "PredecessorId" FROM "AgencySuccessions"
            UNION ALL SELECT 'partner/' || "Id", 'partner/' || "SuccessorId" FROM "Partners"
            UNION ALL SELECT 'mission/' || "MissionId", 'partner/' || "PartnerId" FROM "Participations"
            UNION ALL SELECT 'mission/' || "MissionId", 'agency/' || "AgencyId" FROM "Participations"
            UNION ALL SELECT 'mission/' || "MissionId", 'customer-satellite/' || "CustomerSatelliteId" FROM "MissionSatellites"
            UNION ALL SELECT 'agreement/' || "AgreementId", 'partner/' || "PartnerId" FROM "AgreementParties"
            UNION ALL SELECT 'agreement/' || "AgreementId", 'agency/' || "AgencyId" FROM "AgreementParties"
            UNION ALL SELECT 'agreement/' || "AgreementId", 'mission/' || "MissionId" FROM "AgreementMissions"
            UNION ALL SELECT 'agreement/' || "AgreementId", 'customer-satellite/' || "CustomerSatelliteId" FROM "AgreementSatellites"
            UNION ALL SELECT 'agreement/' || "AgreementId", 'agreement/' || "OtherId" FROM "AgreementLineage"
            UNION ALL SELECT "RecordKey", "RestatesKey" FROM "Events"
            UNION ALL SELECT 'event/' || "EventId", 'partner/' || "PartnerId" FROM "EventPartners"
            UNION ALL SELECT 'event/' || "EventId", 'agency/' || "AgencyId" FROM "EventAgencies"
            UNION ALL SELECT 'event/' || "EventId", 'mission/' || "MissionId" FROM "EventMissions"
            UNION ALL SELECT 'event/' || "EventId", 'agreement/' || "AgreementId" FROM "EventAgreements"
            UNION ALL SELECT 'event/' || "EventId", 'customer-satellite/' || "CustomerSatelliteId" FROM "EventSatellites"
            UNION ALL SELECT 'programme/' || "ProgrammeId", 'partner/' || "PartnerId" FROM "ProgrammePartners"
            UNION ALL SELECT 'programme/' || "ProgrammeId", 'agency/' || "AgencyId" FROM "ProgrammeAgencies"
            UNION ALL SELECT 'programme/' || "ProgrammeId", 'agreement/' || "AgreementId" FROM "ProgrammeAgreements"
            UNION ALL SELECT 'programme/' || "ProgrammeId", 'mission/' || "MissionId" FROM "ProgrammeMissions"
            UNION ALL SELECT 'customer-satellite/' || "Id", 'partner/' || "PartnerId" FROM "CustomerSatellites"
            UNION ALL SELECT 'customer-satellite/' || "Id", 'partner/' || "OperatorPartnerId" FROM "CustomerSatellites"
            UNION ALL SELECT 'customer-satellite/' || "Id", 'agency/' || "OperatorAgencyId" FROM "CustomerSatellites"
            UNION ALL SELECT 'customer-satellite/' || "Id", 'flight/' || "FlightId" FROM "CustomerSatellites"
            UNION ALL SELECT 'event/' || "EventId", 'flight/' || "FlightId" FROM "EventFlights"
            UNION ALL SELECT 'mission/' || "MissionId", 'flight/' || "FlightId" FROM "FlightMissions"
            UNION ALL SELECT 'topic/' || "TopicId", "RecordKey" FROM "TopicLinks"),
        trait("RecordKey", "Trait") AS (
            SELECT "One", "Other" FROM tie WHERE "Other" IS NOT NULL
            UNION SELECT "Other", "One" FROM tie WHERE "Other" IS NOT NULL
            UNION SELECT 'agreement/' || "AgreementId", 'subjects/' || "Subject" FROM "AgreementSubjects" WHERE "Subject" <> 'general'
            UNION SELECT 'partner/' || "PartnerId", 'subjects/' || "Subject" FROM "PartnerAreas" WHERE "Subject" <> 'general'
            UNION SELECT p."RecordKey", coalesce(same."Trait", 'purposes/' || p."Purpose") FROM (
                SELECT 'mission/' || "MissionId" AS "RecordKey", "Purpose" FROM "MissionPurposes"
                UNION ALL SELECT 'customer-satellite/' || "CustomerSatelliteId", "Purpose" FROM "SatellitePurposes") p
                LEFT JOIN (
                    -- Where a purpose is a subject under the same or another word, they meet.
                    SELECT "Code" AS "Purpose", 'subjects/' || "Code" AS "Trait" FROM "Terms" WHERE "Vocabulary" = 'subjects'
                    UNION ALL VALUES ('communications', 'subjects/satellite-communication'), ('navigation', 'subjects/satellite-navigation'),
                        ('lunar', 'subjects/planetary-exploration'), ('planetary', 'subjects/planetary-exploration')) same
                ON same."Purpose" = p."Purpose"
            UNION SELECT "RecordKey", 'mission-kinds/' || "Kind" FROM "Missions"
            UNION SELECT "RecordKey", 'programme-kinds/' || "Kind" FROM "Programmes"
            UNION SELECT "RecordKey", 'event-categories/' || "Category" FROM "Events"
            UNION SELECT "RecordKey", 'agency-kinds/' || "Kind" FROM "Agencies"
            UNION SELECT "RecordKey", 'regions/' || "Region" FROM "Partners"
            UNION SELECT "RecordKey", 'topic-groups/' || "Group" FROM "Topics"),
        dated("RecordKey", "Year") AS (
            SELECT "RecordKey", "LaunchedYear" FROM "Missions"
            UNION ALL SELECT "RecordKey", "DateYear" FROM "Agreements"
            UNION ALL SELECT "RecordKey", "DateYear" FROM "Events"
            UNION ALL SELECT "RecordKey", "StartedYear" FROM "Programmes"
            UNION ALL SELECT "RecordKey", "LaunchedYear" FROM "CustomerSatellites"
            UNION ALL SELECT "RecordKey", "LaunchedYear" FROM "Flights"),
        home("Trait") AS (
            SELECT 'partner/in' UNION ALL SELECT "RecordKey" FROM "Agencies" WHERE "PartnerId" = 'in'),
        weight("Trait", "Weight") AS (
            SELECT "Trait", CASE
                    WHEN count(*) > 1000 OR count(*) > 60 AND "Trait" IN home THEN 0
                    ELSE CASE substr("Trait", 1, instr("Trait", '/') - 1)
                            WHEN 'agency' THEN 3 WHEN 'partner' THEN 2
                            WHEN 'mission' THEN 4 WHEN 'agreement' THEN 4 WHEN 'event' THEN 4 WHEN 'programme' THEN 4 WHEN 'customer-satellite' THEN 4
                            ELSE 1 END
                        * CASE WHEN count(*) <= 12 THEN 3 WHEN count(*) <= 60 THEN 2 ELSE 1 END
                END
            FROM trait GROUP BY "Trait")
        SELECT t."RecordKey", t."Trait", w."Weight", d."Year"
        FROM trait t JOIN weight w ON w."Trait" = t."Trait" LEFT JOIN dated d ON d."RecordKey" = t."RecordKey";
        """;
}
