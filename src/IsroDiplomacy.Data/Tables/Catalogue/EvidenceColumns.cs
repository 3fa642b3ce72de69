using System.Linq.Expressions;
using IsroDiplomacy.Domain;
using C = IsroDiplomacy.Data.Tables.Column<IsroDiplomacy.Domain.Record>;

namespace IsroDiplomacy.Data.Tables;

/// <summary>The columns that tables of records have in common: what a record rests on.</summary>
internal static class EvidenceColumns
{
    private static readonly C Documents = C.Whole("documents", 4, "How many documents the record cites.", r => r.Citations.Count);

    private static readonly IReadOnlyList<C> All =
    [
        C.Code("evidence", Vocabularies.EvidenceLevels, "primary-and-others", "How well the record is borne out, worked out from its documents.", r => r.EvidenceLevel),
        C.Flag("disputed", false, "True where sources give different values of one of its properties for the same time; see claims.", r => r.Disputed),
        C.Whole("voices", 3, "How many of its documents are independent of each other.", r => r.Voices),
        C.Ids("sources", "sources", "mea-india-france-joint-vision-space", "The documents that the record cites, in its order.", r => r.Citations.OrderBy(c => c.Position).Select(c => c.SourceId)),
    ];

    public static Column<T> Count<T>(Expression<Func<T, Record>> record) => Documents.Through(record);

    public static IEnumerable<Column<T>> Of<T>(Expression<Func<T, Record>> record) => All.Select(column => column.Through(record));
}
