using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Data.Tables;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Tests.Tables;

public sealed class TableReaderTests(CatalogueFixture catalogue)
{
    private readonly TableReader _tables = catalogue.Services.GetRequiredService<TableReader>();
    private readonly Lexicon _lexicon = catalogue.Services.GetRequiredService<Lexicon>();

    public static TheoryData<string> Names => [.. CatalogueTables.All.Select(t => t.Name)];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_table_holds_what_its_columns_say(string name)
    {
        var table = CatalogueTables.Find(name)!;
        var filled = new bool[table.Columns.Count];
        var rows = 0;
        await foreach (var row in _tables.ReadAsync(table.All, table.Columns, Cancellation))
        {
            rows++;
            Assert.Equal(table.Columns.Count, row.Length);
            foreach (var (column, i) in table.Columns.Select((c, i) => (c, i)))
            {
                if (row[i] is null)
                {
                    Assert.True(column.Optional, $"{name}.{column.Name} is empty in {row[0]}");
                    continue;
                }

                var values = column.Many ? ((Array)row[i]!).Cast<object>().ToList() : [row[i]!];
                filled[i] |= values.Count > 0;
                Assert.All(values, value => AssertFits(column, value));
                Assert.Equal(values.Count, values.Distinct().Count());
            }
        }

        // Nothing was changed since the first release yet.
        var empty = name is "changes" or "changed-fields" && rows == 0;
        Assert.True(rows > 0 || empty);
        Assert.Equal(rows, await _tables.CountAsync(table.All, Cancellation));
        // No document read states a last day yet.
        Assert.All(
            table.Columns.Zip(filled).Where(c => !empty && (name, c.First.Name) != ("agreements", "expires")),
            c => Assert.True(c.Second, $"{name}.{c.First.Name} is empty in every row"));
        Assert.All(table.Columns, c => AssertFits(c, c.Example));
        Assert.Equal(table.Columns.Count, table.Columns.Select(c => c.Name).Distinct().Count());
    }

    private void AssertFits(Column column, object value)
    {
        Assert.True(column.Type switch
        {
            CellType.Whole => value is int,
            CellType.Number => value is double,
            CellType.Flag => value is bool,
            CellType.Code => value is string code && _lexicon.Has(column.Vocabulary!, code),
            _ => value is string { Length: > 0 },
        }, $"{column.Name} can't hold {value}");
    }
}
