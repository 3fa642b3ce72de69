namespace IsroDiplomacy.Tests.Queries;

/// <summary>What readers type, and the one thing that they mean by it.</summary>
public static class SearchCases
{
    public static readonly IReadOnlyList<(string Text, string Expected)> Table =
    [
        // Names
        ("France", "partner/fr"),
        ("germany", "partner/de"),
        ("NISAR", "mission/nisar"),
        ("Megha-Tropiques", "mission/megha-tropiques"),
        ("SARAL", "mission/saral"),
        ("Aryabhata", "mission/aryabhata"),
        ("Gaganyaan", "mission/gaganyaan"),
        ("South Asia Satellite", "mission/gsat-9"),
        ("Mars Orbiter Mission", "mission/mars-orbiter-mission"),
        ("Artemis Accords", "programme/artemis-accords"),
        ("Indian Space Policy 2023", "topic/space-policy-2023"),
        ("Antrix Corporation", "agency/antrix"),
        ("European Space Agency", "partner/esa"),
        ("Soviet Union", "partner/su"),
        // Acronyms and other names
        ("CNES", "agency/cnes"),
        ("jaxa", "agency/jaxa"),
        ("NASA", "agency/nasa"),
        ("USA", "partner/us"),
        ("UK", "partner/gb"),
        ("UAE", "partner/ae"),
        ("South Korea", "partner/kr"),
        ("APRSAF", "programme/aprsaf"),
        ("Mangalyaan", "mission/mars-orbiter-mission"),
        ("LUPEX", "mission/lupex"),
        ("SAARC Satellite", "mission/gsat-9"),
        ("NRSA", "agency/nrsa"),
        ("Intercosmos", "agency/interkosmos"),
        ("Roscosmos", "agency/roscosmos"),
        // Native names, other scripts, accents, signs
        ("Роскосмос", "agency/roscosmos"),
        ("Roskosmos", "agency/roscosmos"),
        ("Глонасс", "agreement/ru-2007-glonass-access-agreement"),
        ("ИКИ-БАН", "agency/iki-ban"),
        ("turkiye", "partner/tr"),
        ("Centre national d'etudes spatiales", "agency/cnes"),
        ("Deutsches Zentrum fur Luft- und Raumfahrt", "agency/dlr"),
        ("megha tropiques", "mission/megha-tropiques"),
        ("meghatropiques", "mission/megha-tropiques"),
        ("gsat 9", "mission/gsat-9"),
        ("chandrayaan3", "mission/chandrayaan-3"),
        // Slips
        ("Chandrayan", "mission/chandrayaan-1"),
        ("Arayabhata", "mission/aryabhata"),
        ("Gaganyan", "mission/gaganyaan"),
        ("Megatropiques", "mission/megha-tropiques"),
        ("nisra", "mission/nisar"),
        ("Germny", "partner/de"),
        ("Roskomos", "agency/roscosmos"),
        ("Eumetsatt", "partner/eumetsat"),
        ("Kazakstan", "partner/kz"),
        // Identifiers
        ("2013-009A", "mission/saral"),
        ("2013 009a", "mission/saral"),
        ("2013009A", "mission/saral"),
        ("39086", "mission/saral"),
        ("25756", "customer-satellite/cs-25756"),
        ("1999-029B", "customer-satellite/cs-25757"),
        ("fr-1977-intergovernmental-agreement", "agreement/fr-1977-intergovernmental-agreement"),
        // Several words, unfinished words
        ("CNES agreement 1977", "agreement/fr-1977-intergovernmental-agreement"),
        ("pslv c37", "flight/pslv-c37"),
        ("glavkosmos sanctions", "event/us-sanctions-glavkosmos-1992"),
        ("megha tro", "mission/megha-tropiques"),
        ("uae letter of intent", "agreement/ae-2026-space-industry-letter-of-intent"),
    ];
}
