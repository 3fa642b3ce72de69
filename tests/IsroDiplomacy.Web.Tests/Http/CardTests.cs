using System.Buffers.Binary;
using System.Net;
using System.Text.Json;
using IsroDiplomacy.Domain;
using SkiaSharp;

namespace IsroDiplomacy.Web.Tests.Http;

/// <summary>The pictures that stand for the site elsewhere: cards of pages that are passed on, and icons.</summary>
public sealed class CardTests(Site site)
{
    private static readonly IReadOnlyList<(RecordKind Kind, IReadOnlyList<JsonElement> Records)> All =
    [
        (RecordKind.Partner, RawRecords.Partners), (RecordKind.Agency, RawRecords.Agencies), (RecordKind.Mission, RawRecords.Missions),
        (RecordKind.Agreement, RawRecords.Agreements), (RecordKind.Event, RawRecords.Events), (RecordKind.Programme, RawRecords.Programmes),
        (RecordKind.CustomerSatellite, RawRecords.Satellites), (RecordKind.Flight, RawRecords.Flights), (RecordKind.Topic, RawRecords.Topics),
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The record of each kind with the longest name, and a plain one.</summary>
    public static TheoryData<string> Records =>
        [.. All.SelectMany(k => new[] { k.Records.MaxBy(r => Name(r).Length), k.Records[0] }.Select(r => Urls.Record(k.Kind, r.Id())).Distinct())];

    public static TheoryData<string> Pages =>
    [
        "/", "/partners", "/partners/fr", "/partners/fr/brief", "/missions?purpose=climate", "/missions/nisar", "/timeline", "/timeline/eras",
        "/satellites/totals", "/sources/yildirim-2025", "/claims/cl-nisar-1", "/charts/agreements", "/map", "/network", "/compare", "/article", "/about",
    ];

    [Theory]
    [MemberData(nameof(Records))]
    public async Task Record_has_a_card_of_the_size_that_is_asked_for_everywhere(string path) => Assert.Equal((1200, 630), await PictureAsync($"/cards{path}.png"));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_names_a_card_by_a_whole_address_and_it_is_there(string path)
    {
        var page = await site.PageAsync(path);
        var card = page.QuerySelector("meta[property='og:image']")!.GetAttribute("content")!;
        Assert.StartsWith("http://localhost/cards/", card, StringComparison.Ordinal);
        Assert.Equal((1200, 630), await PictureAsync(new Uri(card).AbsolutePath));
        Assert.Equal("summary_large_image", page.QuerySelector("meta[name='twitter:card']")!.GetAttribute("content"));
        Assert.Equal(page.Title, page.QuerySelector("meta[property='og:title']")!.GetAttribute("content") + " · ISRO Diplomacy");
    }

    [Theory]
    [InlineData("/cards/partners/xx.png")]
    [InlineData("/cards/nothing/fr.png")]
    [InlineData("/cards/nothing.png")]
    [InlineData("/cards/partners/%F0%9F%9A%80.png")]
    public async Task Card_of_nothing_is_not_found(string path)
    {
        using var answer = await GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Card_is_drawn_once_whatever_is_asked_for_behind_its_address()
    {
        using var first = await GetAsync("/cards/missions/saral.png");
        using var second = await GetAsync("/cards/missions/saral.png?x=1");
        Assert.NotNull(second.Headers.Age);
        Assert.Equal("public, max-age=86400", second.Headers.CacheControl!.ToString());
    }

    [Theory]
    [InlineData("NotoSerif-Regular.ttf")]
    [InlineData("NotoSans-Regular.ttf")]
    public void Fonts_of_the_cards_have_every_letter_of_every_name(string font)
    {
        using var typeface = SKTypeface.FromStream(typeof(Urls).Assembly.GetManifestResourceStream(font));
        using var letters = new SKFont(typeface);
        Assert.All(All.SelectMany(k => k.Records).Select(Name), name => Assert.True(letters.ContainsGlyphs(name), name));
    }

    [Fact]
    public async Task Manifest_names_icons_that_are_there_in_the_size_it_says()
    {
        using var answer = await GetAsync((await site.PageAsync("/about")).QuerySelector("link[rel=manifest]")!.GetAttribute("href")!);
        Assert.Equal("application/manifest+json", answer.Content.Headers.ContentType!.MediaType);
        using var manifest = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
        foreach (var icon in manifest.RootElement.GetProperty("icons").EnumerateArray())
        {
            var address = icon.Text("src")!;
            if (icon.Text("type") == "image/png")
            {
                var (width, height) = await PictureAsync(address);
                Assert.Equal(icon.Text("sizes"), $"{width}x{height}");
            }
            else
            {
                using var drawing = await GetAsync(address);
                Assert.Equal(icon.Text("type"), drawing.Content.Headers.ContentType!.MediaType);
            }
        }
    }

    [Fact]
    public async Task Icons_stand_where_browsers_and_telephones_look_for_them()
    {
        Assert.Equal((180, 180), await PictureAsync("/apple-touch-icon.png"));
        using var icon = await GetAsync("/favicon.ico");
        Assert.Equal("image/x-icon", icon.Content.Headers.ContentType!.MediaType);
        var file = await icon.Content.ReadAsByteArrayAsync(Cancellation);
        Assert.Equal((0, 1, 1), (BinaryPrimitives.ReadInt16LittleEndian(file), BinaryPrimitives.ReadInt16LittleEndian(file.AsSpan(2)), BinaryPrimitives.ReadInt16LittleEndian(file.AsSpan(4))));
        Assert.Equal((32, 32), SizeOf(file.AsSpan(BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(18)), BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(14)))));
    }

    [Fact]
    public async Task Browser_is_told_the_colour_of_the_paper_in_both_themes()
    {
        var page = await site.PageAsync("/about");
        using var styles = await GetAsync("/" + page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!.TrimStart('/'));
        var colours = page.QuerySelectorAll("meta[name='theme-color']").Select(m => m.GetAttribute("content"));
        Assert.Contains($"--paper: light-dark({string.Join(", ", colours)});", await styles.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    private static string Name(JsonElement record) => record.TryGetProperty("name", out var name) ? name.GetString()! : record.Text("title")!;

    private async Task<(int Width, int Height)> PictureAsync(string path)
    {
        using var answer = await GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("image/png", answer.Content.Headers.ContentType!.MediaType);
        return SizeOf(await answer.Content.ReadAsByteArrayAsync(Cancellation));
    }

    private static (int Width, int Height) SizeOf(ReadOnlySpan<byte> png)
    {
        Assert.Equal(0x89504E47, BinaryPrimitives.ReadUInt32BigEndian(png));
        return (BinaryPrimitives.ReadInt32BigEndian(png[16..]), BinaryPrimitives.ReadInt32BigEndian(png[20..]));
    }

    private Task<HttpResponseMessage> GetAsync(string path) => site.Client.GetAsync(new Uri(path, UriKind.Relative), Cancellation);
}
