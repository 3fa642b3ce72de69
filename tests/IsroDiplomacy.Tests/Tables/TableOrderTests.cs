using IsroDiplomacy.Data.Tables;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Tests.Tables;

public sealed class TableOrderTests(CatalogueFixture catalogue)
{
    private readonly TableReader _tables = catalogue.Services.GetRequiredService<TableReader>();

    public static TheoryData<string> Names => [.. CatalogueTables.All.Where(t => t.KeyColumn is not null).Select(t => t.Name)];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_column_of_one_value_orders_its_table_both_ways(string name)
    {
        var table = CatalogueTables.Find(name)!;
        var all = await _tables.CountAsync(table.All, Cancellation);
        foreach (var column in table.Columns.Where(c => !c.Many))
        {
            var (up, down) = (await CellsAsync(table, column, descending: false), await CellsAsync(table, column, descending: true));
            Assert.Equal(all, up.Count);
            // What isn't known comes last.
            Assert.DoesNotContain(null, up.Take(Known(up).Count));
            Assert.DoesNotContain(null, down.Take(Known(up).Count));
            AssertRising(column, Known(up));
            AssertRising(column, [.. Known(down).Reverse()]);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Groups_are_the_rows_counted_by_code_in_the_order_of_the_column(string name)
    {
        var table = CatalogueTables.Find(name)!;
        foreach (var column in table.Columns.Where(c => c.Groups))
        {
            var cells = await CellsAsync(table, column, descending: false);
            var counted = cells.Select((code, i) => (Code: (string?)code, i)).GroupBy(c => c.Code).OrderBy(g => g.Min(c => c.i))
                .Select(g => new TableGroup(g.Key, g.Count()));
            Assert.Equal(counted, await _tables.GroupsAsync(table.All, column, Cancellation));
        }
    }

    [Fact]
    public async Task Spans_follow_each_other_without_a_gap()
    {
        var table = CatalogueTables.Find("missions")!;
        TableOrder[] orders = [new(Column("status")), new(Column("launched"), Descending: true)];
        var whole = await _tables.SpanAsync(table.All, [table.Columns[0]], orders, 0, 1000, Cancellation);
        var parts = new List<object?[]>();
        for (var i = 0; i < whole.Count; i += 17) parts.AddRange(await _tables.SpanAsync(table.All, [table.Columns[0]], orders, i, 17, Cancellation));
        Assert.Equal(whole.Select(r => r[0]), parts.Select(r => r[0]));
        Assert.Equal(whole.Count, parts.Select(r => r[0]).Distinct().Count());

        Column Column(string column) => table.Columns.Single(c => c.Name == column);
    }

    private static void AssertRising(Column column, IReadOnlyList<object> cells) => Assert.All(
        cells.Zip(cells.Skip(1)), pair => Assert.True(Comparer(column.Type).Compare(pair.First, pair.Second) <= 0, $"{column.Name}: {pair}"));

    private static IReadOnlyList<object> Known(IEnumerable<object?> cells) => [.. cells.OfType<object>()];

    private async Task<IReadOnlyList<object?>> CellsAsync(Table table, Column column, bool descending) =>
        [.. (await _tables.SpanAsync(table.All, [column], [new(column, descending)], 0, int.MaxValue, Cancellation)).Select(row => row[0])];

    // A month comes after its days, a year after its months.
    private static Comparer<object> Comparer(CellType type) => Comparer<object>.Create((a, b) => type switch
    {
        CellType.Date => string.CompareOrdinal(Padded(a), Padded(b)),
        CellType.Text => string.CompareOrdinal(Lower(a), Lower(b)),
        _ => a is string ? string.CompareOrdinal((string)a, (string)b) : ((IComparable)a).CompareTo(b),
    });

    private static string Padded(object date) => ((string)date + "-99-99")[..10];

    // SQLite's NOCASE knows the 26 letters only.
    private static string Lower(object text) => string.Concat(((string)text).Select(c => char.IsAsciiLetterUpper(c) ? char.ToLowerInvariant(c) : c));
}
