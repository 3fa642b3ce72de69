namespace IsroDiplomacy.Domain;

/// <summary>The names of the vocabularies in <c>data/vocabulary/</c>.</summary>
public static class Vocabularies
{
    public const string AgencyKinds = "agency-kinds";
    public const string AgreementNatures = "agreement-natures";
    public const string AgreementStatuses = "agreement-statuses";
    public const string AgreementTypes = "agreement-types";
    public const string Capacities = "capacities";
    public const string ChangeKinds = "change-kinds";
    public const string ChangeReasons = "change-reasons";
    public const string ClaimComparisons = "claim-comparisons";
    public const string DateBases = "date-bases";
    public const string Directions = "directions";
    public const string Endings = "endings";
    public const string EventCategories = "event-categories";
    public const string EvidenceLevels = "evidence-levels";
    public const string FlightOutcomes = "flight-outcomes";
    public const string Levels = "levels";
    public const string LineageRelations = "lineage-relations";
    public const string MissionKinds = "mission-kinds";
    public const string MissionStatuses = "mission-statuses";
    public const string Orbits = "orbits";
    public const string Outcomes = "outcomes";
    public const string ParagraphKinds = "paragraph-kinds";
    public const string PartnerKinds = "partner-kinds";
    public const string ProgrammeKinds = "programme-kinds";
    public const string Purposes = "purposes";
    public const string Readings = "readings";
    public const string Regions = "regions";
    public const string Renewals = "renewals";
    public const string Roles = "roles";
    public const string ScopeGroups = "scope-groups";
    public const string SourceKinds = "source-kinds";
    public const string Subjects = "subjects";
    public const string TopicGroups = "topic-groups";
    public const string Vehicles = "vehicles";

    public static IReadOnlyList<string> All { get; } =
    [
        AgencyKinds, AgreementNatures, AgreementStatuses, AgreementTypes, Capacities, ChangeKinds, ChangeReasons, ClaimComparisons, DateBases, Directions, Endings, EventCategories,
        EvidenceLevels, FlightOutcomes, Levels, LineageRelations, MissionKinds, MissionStatuses, Orbits, Outcomes, ParagraphKinds,
        PartnerKinds, ProgrammeKinds, Purposes, Readings, Regions, Renewals, Roles, ScopeGroups, SourceKinds, Subjects, TopicGroups, Vehicles,
    ];
}
