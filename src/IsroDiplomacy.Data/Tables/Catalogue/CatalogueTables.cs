namespace IsroDiplomacy.Data.Tables;

/// <summary>All tables that can be taken.</summary>
public static class CatalogueTables
{
    /// <summary>Those that have a list of their own.</summary>
    public static IReadOnlyList<Table> Lists { get; } =
    [
        PartnersTable.Table, AgenciesTable.Table, MissionsTable.Table, AgreementsTable.Table, EventsTable.Table, ProgrammesTable.Table,
        SatellitesTable.Table, FlightsTable.Table, TopicsTable.Table, TimelineTable.Table, SourcesTable.Table, ClaimsTable.Table, StatementsTable.Table,
        TotalsTable.Table, SuppliesTable.Table, ChangesTable.Table,
    ];

    /// <summary>Those of links between records, and of rows that belong to one.</summary>
    public static IReadOnlyList<Table> Links { get; } =
    [
        MissionsTable.Participations, AgreementLinkTables.Parties, AgreementLinkTables.Phases, AgreementLinkTables.Lineage, ProgrammesTable.Places,
        ProgrammesTable.Figures, FlightsTable.Uncounted, TopicsTable.Links, RecordTables.Citations, RecordTables.Mentions, RecordTables.ScopeNotes, ChangesTable.Fields,
    ];

    /// <summary>Those of words and notes by which the others are read, and what is counted from them.</summary>
    public static IReadOnlyList<Table> Further { get; } = [WordTables.Terms, WordTables.Notes, WordTables.Paragraphs, PartnerYearsTable.Table];

    public static IReadOnlyList<Table> All { get; } = [.. Lists, .. Links, .. Further];

    public static Table? Find(string name) => All.FirstOrDefault(table => table.Name == name);
}
