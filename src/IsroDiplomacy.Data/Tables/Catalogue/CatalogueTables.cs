namespace IsroDiplomacy.Data.Tables;

/// <summary>All tables that can be taken.</summary>
public static class CatalogueTables
{
    /// <summary>Those that have a list of their own.</summary>
    public static IReadOnlyList<Table> Lists { get; } =
    [
        PartnerTable.Table, AgencyTable.Table, MissionTable.Table, AgreementTable.Table, EventTable.Table, ProgrammeTable.Table,
        SatelliteTable.Table, FlightTable.Table, TopicTable.Table, TimelineTable.Table, SourceTable.Table, ClaimTable.Table, StatementTable.Table,
    ];

    /// <summary>Those of links between records, and of rows that belong to one.</summary>
    public static IReadOnlyList<Table> Links { get; } =
    [
        MissionTable.Participations, AgreementLinkTables.Parties, AgreementLinkTables.Phases, AgreementLinkTables.Lineage, ProgrammeTable.Places,
        ProgrammeTable.Figures, FlightTable.Uncounted, TopicTable.Links, RecordTables.Citations, RecordTables.Mentions, RecordTables.ScopeNotes,
    ];

    public static IReadOnlyList<Table> All { get; } = [.. Lists, .. Links];

    public static Table? Find(string name) => All.FirstOrDefault(table => table.Name == name);
}
