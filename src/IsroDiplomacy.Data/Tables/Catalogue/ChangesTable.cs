using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using C = IsroDiplomacy.Data.Tables.Column<IsroDiplomacy.Domain.Change>;
using F = IsroDiplomacy.Data.Tables.Column<IsroDiplomacy.Domain.ChangedField>;

namespace IsroDiplomacy.Data.Tables;

public static class ChangesTable
{
    public static Table Fields { get; } = new Table<ChangedField>
    {
        Name = "changed-fields",
        One = "changed field",
        Description = "The fields that changes of records touched, with their values before and after.",
        Rows = asking => asking.Db.Set<ChangedField>(),
        Owner = f => f.ChangeId,
        OwnerColumns = ["change"],
        Sorted = fields => fields.OrderBy(f => f.ChangeId).ThenBy(f => f.Position),
        RowKey = ["change", "field"],
        Standard =
        [
            F.Id("change", "changes", "c12", "The change.", f => f.ChangeId),
            F.Text("field", "launched", "The field of the record.", f => f.Name),
            F.Text("old", "\"2024\"", "Its value before, as JSON; empty where several records were changed in one way.", f => f.Old),
            F.Text("new", "\"2025-07-30\"", "Its value after, as JSON; empty where several records were changed in one way.", f => f.New),
        ],
    };

    private static readonly Table<Change> Changes = new()
    {
        Name = "changes",
        One = "change",
        Description = "What was done to the published data since their first release: one row for each change of a record, with its reason.",
        Rows = asking => asking.Db.Changes,
        NameColumns = ["id"],
        Key = c => c.Id,
        Parts = [Fields],
        Standard =
        [
            C.Id("id", "changes", "c12", "Stable, and part of the address of its page.", c => c.Id),
            C.Text("release", "2026.2", "The release that it is a part of, or `unreleased`.", c => c.ReleaseId),
            C.Date("released", "2026-12-31", "The day of that release; empty for what isn't released yet.", c => c.Release!.Released),
            C.Code("change", Vocabularies.ChangeKinds, "changed", "What was done.", c => c.Kind),
            C.Text("kind", "missions", "The file of the record in the data, without its ending.", c => c.File),
            C.Id("record", null, "nisar", "The record; empty where all records of the file were changed in one way.", c => c.RecordId),
            C.Texts("fields", "launched", "The fields that were changed.", c => c.Fields.OrderBy(f => f.Position).Select(f => f.Name)),
            C.Code("reason", Vocabularies.ChangeReasons, "world-changed", "Why; empty where the record was looked into again and found right.", c => c.Reason),
            C.Text("text", "It was launched.", "What was done, in a sentence.", c => c.Text),
        ],
        Further =
        [
            C.Date("day", "2026-12-24", "When it was made; empty where nobody noted it.", c => c.Day),
        ],
    };

    public static Table Table => Changes;

    /// <summary>The newest first.</summary>
    public static TableView View(ChangeFilter filter) =>
        Changes.View(asking => ChangeListing.Narrow(asking.Db, filter), (_, changes) => ChangeListing.Ordered(changes));
}
