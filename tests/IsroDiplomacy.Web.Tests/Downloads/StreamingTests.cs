using System.Data.Common;
using System.Net;
using System.Text;
using IsroDiplomacy.Data;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Data.Tables;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Files;
using IsroDiplomacy.Web.Tests.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Web.Tests.Downloads;

/// <summary>Files are written row by row: they begin at once, and end when nobody reads on.</summary>
public sealed class StreamingTests(Site site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Provenance Provenance => new(
        new("Test", "2026.1", PartialDate.Parse("2026-11-25"), PartialDate.Parse("2026-06"), "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
        new(2026, 11, 25), null, null);

    private TableWriting Writing => new(false, site.Services.GetRequiredService<Lexicon>());

    [Fact]
    public async Task Download_that_is_given_up_lets_the_database_go()
    {
        var connections = new OpenConnections();
        await using var watched = site.WithWebHostBuilder(host => host.ConfigureTestServices(services =>
            services.AddSingleton<IDbContextFactory<CatalogueContext>>(provider =>
                new WatchedContexts(provider.GetRequiredService<CatalogueOptions>().DatabasePath, connections))));
        using var client = watched.CreateClient();
        using (var response = await client.GetAsync(new Uri("/sources.json?all", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, Cancellation))
        {
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            await using var body = await response.Content.ReadAsStreamAsync(Cancellation);
            await body.ReadExactlyAsync(new byte[1000], Cancellation);
            Assert.True(connections.Open > 0, "The whole answer was written before its beginning was read.");
        }

        await connections.NoneAsync().WaitAsync(TimeSpan.FromSeconds(20), Cancellation);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    public async Task File_begins_before_its_first_row_is_there(string extension)
    {
        var begun = new TaskCompletionSource();
        var output = new Watched(begun);
        var writing = TableFormat.Find(extension)!.WriteAsync(File(Rows()), output, Writing, Cancellation);
        await begun.Task.WaitAsync(TimeSpan.FromSeconds(20), Cancellation);
        await writing;

        async IAsyncEnumerable<object?[]> Rows()
        {
            // No row comes until the reader has seen the beginning.
            await begun.Task;
            yield return ["a", "A"];
        }
    }

    [Fact]
    public async Task Formula_is_harmless_in_csv_and_plain_text_in_a_workbook()
    {
        var rows = new List<object?[]> { new object?[] { "=1+1", "-12" }, new object?[] { "@a", "+1 more, \"quoted\"\r\nand a line" } };
        var csv = TakenTable.OfCsv(await WrittenAsync(TableFormat.Csv, rows));
        Assert.Equal([["'=1+1", "-12"], ["'@a", "'+1 more, \"quoted\"\r\nand a line"]], csv.Rows);
        var excel = TakenTable.OfExcel(await WrittenAsync(TableFormat.Excel, rows), "missions");
        Assert.Equal("=1+1", excel.Rows[0][0]);
    }

    [Fact]
    public async Task View_without_rows_is_a_file_of_headings()
    {
        Assert.Equal("id,name\r\n", Encoding.UTF8.GetString(await WrittenAsync(TableFormat.Csv, [])));
        Assert.Empty(TakenTable.OfExcel(await WrittenAsync(TableFormat.Excel, []), "missions").Rows);
        Assert.EndsWith("\"items\":[],\"count\":0}", Encoding.UTF8.GetString(await WrittenAsync(TableFormat.Json, [])), StringComparison.Ordinal);
    }

    private async Task<byte[]> WrittenAsync(TableFormat format, IEnumerable<object?[]> rows)
    {
        using var output = new MemoryStream();
        await format.WriteAsync(File(rows.ToAsyncEnumerable()), output, Writing, Cancellation);
        return output.ToArray();
    }

    private static TableFile File(IAsyncEnumerable<object?[]> rows) => new(MissionsTable.Table, [.. MissionsTable.Table.Columns.Take(2)], Provenance, rows);

    private sealed class Watched(TaskCompletionSource begun) : MemoryStream
    {
        public override Task FlushAsync(CancellationToken cancellationToken)
        {
            if (Length > 0) begun.TrySetResult();
            return base.FlushAsync(cancellationToken);
        }
    }

    private sealed class OpenConnections : DbConnectionInterceptor
    {
        private readonly TaskCompletionSource _none = new();
        private int _open;

        public int Open => Volatile.Read(ref _open);

        public Task NoneAsync()
        {
            if (Open == 0) _none.TrySetResult();
            return _none.Task;
        }

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Interlocked.Increment(ref _open);

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref _open);
            return Task.CompletedTask;
        }

        public override void ConnectionClosed(DbConnection connection, ConnectionEndEventData eventData) => Left();

        public override Task ConnectionClosedAsync(DbConnection connection, ConnectionEndEventData eventData)
        {
            Left();
            return Task.CompletedTask;
        }

        private void Left()
        {
            if (Interlocked.Decrement(ref _open) == 0) _none.TrySetResult();
        }
    }

    private sealed class WatchedContexts(string path, OpenConnections connections) : IDbContextFactory<CatalogueContext>
    {
        public CatalogueContext CreateDbContext() => new(new DbContextOptionsBuilder<CatalogueContext>()
            .UseSqlite($"Data Source={path};Mode=ReadOnly", sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking).AddInterceptors(connections).Options);
    }
}
