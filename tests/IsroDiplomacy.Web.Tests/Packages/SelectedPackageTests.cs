using System.Net;
using System.Text.Json;
using IsroDiplomacy.Web.Hosting;
using IsroDiplomacy.Web.Tests.Downloads;
using IsroDiplomacy.Web.Tests.Http;

namespace IsroDiplomacy.Web.Tests.Packages;

/// <summary>A package of what a list shows: its rows, all that belongs to them, and what they name.</summary>
public sealed class SelectedPackageTests(Site site) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("isro-selected-");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Lists => [.. IsroDiplomacy.Web.Listings.Listings.All.Select(l => l.Path)];

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Package_holds_the_rows_of_the_list_what_belongs_to_them_and_their_documents()
    {
        var descriptor = await TakeAsync("/missions.zip?purpose=oceanography&partner=fr");
        var missions = RawRecords.Missions.Where(m => m.Has("purposes", "oceanography") && m.Has("participations", "partner", "fr")).ToList();
        Assert.Equal(missions.Select(m => m.Id()).Order(StringComparer.Ordinal), Rows("missions").Select(r => r["id"]).Order(StringComparer.Ordinal));
        Assert.Equal(missions.Sum(m => m.GetProperty("participations").GetArrayLength()), Rows("participations").Count);
        var cited = missions.SelectMany(m => m.GetProperty("citations").EnumerateArray())
            .Select(c => c.ValueKind == JsonValueKind.String ? c.GetString()! : c.Text("source")!).ToList();
        Assert.Equal(cited.Count, Rows("citations").Count);
        var claimed = RawRecords.Claims.Where(c => c.GetProperty("subject").Text("kind") == "mission" && missions.Any(m => m.Id() == c.GetProperty("subject").Id())).ToList();
        Assert.Equal(claimed.Select(c => c.Id()).Order(StringComparer.Ordinal), Rows("claims").Select(r => r["id"]).Order(StringComparer.Ordinal));
        Assert.Equal(
            cited.Concat(claimed.Select(c => c.Text("source")).OfType<string>()).Distinct().Order(StringComparer.Ordinal), Rows("sources").Select(r => r["id"]));
        Assert.Equal(RawRecords.Partners.Count, Rows("partners").Count);
        Assert.Equal("isro-diplomacy-missions", descriptor.Text("name"));
        Assert.Contains("/missions?partner=fr&purpose=oceanography", await File.ReadAllTextAsync(PathOf("README.md"), Cancellation), StringComparison.Ordinal);
        Assert.False(File.Exists(PathOf("catalogue.sqlite")));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Every_list_has_a_package_with_the_rows_of_its_file_and_keys_that_hold(string path)
    {
        var descriptor = await TakeAsync(path + ".zip");
        var table = IsroDiplomacy.Web.Listings.Listings.At(path)!.Table;
        var file = TakenTable.OfCsv(await site.Client.GetByteArrayAsync(new Uri(path + ".csv?all", UriKind.Relative), Cancellation));
        Assert.Equal(file.Rows.Select(r => r[0]), Rows(table.Name).Select(r => r[table.Columns[0].Name]));
        foreach (var resource in descriptor.GetProperty("resources").EnumerateArray())
        {
            if (!resource.GetProperty("schema").TryGetProperty("foreignKeys", out var keys)) continue;
            foreach (var key in keys.EnumerateArray())
            {
                var (field, target) = (key.GetProperty("fields")[0].GetString()!, key.GetProperty("reference"));
                var other = target.Text("resource") is { Length: > 0 } named ? named : resource.Text("name")!;
                var there = Rows(other).Select(r => r[target.GetProperty("fields")[0].GetString()!]).ToHashSet();
                Assert.All(Rows(resource.Text("name")!).Where(r => r[field].Length > 0), row => Assert.Contains(row[field], there));
            }
        }
    }

    [Fact]
    public async Task Day_of_the_filter_decides_the_statuses()
    {
        await TakeAsync("/agreements.zip?on=1998-05-11&partner=us");
        var file = TakenTable.OfCsv(await site.Client.GetByteArrayAsync(new Uri("/agreements.csv?on=1998-05-11&partner=us", UriKind.Relative), Cancellation));
        Assert.Equal(file["status"], Rows("agreements").Select(r => r["status"]));
        Assert.Contains("statusesOn: 1998-05-11", await File.ReadAllTextAsync(PathOf("codebook.md"), Cancellation), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/missions.zip?purpose=oceanograpy", "purpose")]
    [InlineData("/missions.zip?fields=id", "fields")]
    [InlineData("/missions.zip?partner=zz", "partner")]
    public async Task Filter_that_the_page_would_refuse_is_refused_by_name(string address, string parameter)
    {
        using var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(Cancellation));
        Assert.Contains(problem.RootElement.GetProperty("errors").EnumerateArray(), e => e.Text("parameter") == parameter);
    }

    [Fact]
    public async Task Command_line_writes_the_same_package()
    {
        var file = PathOf("again.zip");
        Assert.Equal(ExitCode.Done, await CommandLine.RunAsync(
            ["export", "--format", "datapackage", "--of", "missions", "--filter", "purpose=oceanography", "--out", file,
                "--data", DataFolderSearch.Find("data", AppContext.BaseDirectory), "--database", PathOf("catalogue.db")],
            _ => Task.FromResult(7), TextWriter.Null, TextWriter.Null));
        Assert.Equal(
            await site.Client.GetByteArrayAsync(new Uri("/missions.zip?purpose=oceanography", UriKind.Relative), Cancellation),
            await File.ReadAllBytesAsync(file, Cancellation));
    }

    private async Task<JsonElement> TakeAsync(string address)
    {
        using var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        Assert.True(response.IsSuccessStatusCode, $"{address} answered {(int)response.StatusCode}");
        var zip = await response.Content.ReadAsByteArrayAsync(Cancellation);
        Assert.Equal(zip.Length, response.Content.Headers.ContentLength);
        TakenPackage.Unpack(zip, _folder.FullName);
        return JsonDocument.Parse(await File.ReadAllBytesAsync(PathOf("datapackage.json"), Cancellation)).RootElement;
    }

    private IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string table) => TakenPackage.ReadCsv(PathOf($"tables/{table}.csv"));

    private string PathOf(string file) => Path.Combine(_folder.FullName, file);
}
