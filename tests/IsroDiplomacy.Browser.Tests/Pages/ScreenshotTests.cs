using IsroDiplomacy.Browser.Tests.Browser;
using Microsoft.Playwright;

namespace IsroDiplomacy.Browser.Tests.Pages;

/// <summary>Leaves pictures in <c>TestResults</c> for whoever wants to see what was tested; with UPDATE_SCREENSHOT=1 also the one of the README.</summary>
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

    [Fact]
    public async Task Picture_of_the_README_is_there_and_small()
    {
        var file = Path.Combine(Project, "Screenshots", "home.png");
        if (Environment.GetEnvironmentVariable("UPDATE_SCREENSHOT") == "1")
        {
            var page = await OpenAsync("/", new(Width: 1280));
            await page.ScreenshotAsync(new() { Path = file, Clip = new() { Width = 1280, Height = 780 } });
        }

        Assert.InRange(new FileInfo(file).Length, 10_000, 200_000);
    }
}
