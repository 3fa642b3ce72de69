namespace IsroDiplomacy.Data.Queries;

/// <summary>Everything a topic's own page tells.</summary>
/// <param name="Group">A code of the vocabulary <c>topic-groups</c>.</param>
/// <param name="Paragraphs">The paragraphs that the topic names and those of its statements, in order.</param>
/// <param name="Statements">Those of these paragraphs that speak of the topic or of a record that bears on it, and all others that speak of the topic.</param>
/// <param name="Story">The dated records that bear on it, earliest first; an event that tells one of them again is left out.</param>
/// <param name="Missions">Earliest first, those not flown last.</param>
/// <param name="Agreements">Oldest first, those without a date last.</param>
/// <param name="Concerned">The partners that its records name or that are among them, those named most first; India is left out.</param>
/// <param name="Evidence">Of the records in the lists, and of those that the statements were read against.</param>
public sealed record TopicDetail(
    string Id,
    string Title,
    string Group,
    string Summary,
    IReadOnlyList<ParagraphRow> Paragraphs,
    IReadOnlyList<StatementRow> Statements,
    Excerpt<DatedRecord> Story,
    Excerpt<MissionRow> Missions,
    Excerpt<AgreementRef> Agreements,
    Excerpt<ProgrammeRef> Programmes,
    Excerpt<PartnerSatellite> Satellites,
    Excerpt<AgencyRef> Agencies,
    Excerpt<PartnerCount> Concerned,
    Evidence Evidence);
