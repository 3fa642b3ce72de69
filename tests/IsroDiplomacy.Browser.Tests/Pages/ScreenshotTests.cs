using IsroDiplomacy.Browser.Tests.Browser;
using Microsoft.Playwright;

namespace IsroDiplomacy.Browser.Tests.Pages;

/// <summary>Leaves pictures in <c>TestResults</c> for whoever wants to see what was tested; with UPDATE_SCREENSHOT=1 also those of the README.</summary>
public sealed class ScreenshotTests(Chromium chromium, RunningSite site) : SiteTest(chromium, site)
{
    private static readonly string Project = Path.Combine(Recorded.Repository, "tests", "IsroDiplomacy.Browser.Tests");

    [Theory]
    [InlineData("home", "/")]
    [InlineData("partners", "/partners")]
    [InlineData("partner", "/partners/fr")]
    [InlineData("missions", "/missions?purpose=oceanography")]
    [InlineData("mission", "/missions/nisar")]
    [InlineData("timeline", "/timeline")]
    [InlineData("map", "/map")]
    [InlineData("compare", "/compare?partners=fr,us,jp")]
    public async Task Page_is_drawn_in_both_themes_at_both_widths(string name, string path)
    {
        foreach (var width in (int[])[1440, 360])
        {
            var page = await OpenAsync(path, new(Width: width));
            foreach (var theme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                await page.EmulateMediaAsync(new() { ColorScheme = theme });
                var file = Path.Combine(Project, "TestResults", $"{name}-{width}-{theme.ToString().ToLowerInvariant()}.png");
                var picture = await page.ScreenshotAsync(new() { Path = file });
                Assert.NotEmpty(picture);
            }
        }
    }

    [Theory]
    [InlineData("home", "/")]
    [InlineData("map", "/map")]
    [InlineData("timeline", "/timeline")]
    public async Task Picture_of_the_README_is_there_and_small(string name, string path)
    {
        var file = Path.Combine(Project, "Screenshots", $"{name}.png");
        if (Environment.GetEnvironmentVariable("UPDATE_SCREENSHOT") == "1")
        {
            var page = await OpenAsync(path, new(Width: 1280));
            await page.ScreenshotAsync(new() { Path = file, Clip = new() { Width = 1280, Height = 860 } });
        }

        Assert.Contains($"Screenshots/{name}.png", File.ReadAllText(Path.Combine(Recorded.Repository, "README.md")));
        Assert.InRange(new FileInfo(file).Length, 10_000, 250_000);
    }
}
