using System.Globalization;
using IsroDiplomacy.Browser.Tests.Browser;

namespace IsroDiplomacy.Browser.Tests.Pages;

/// <summary>What somebody takes along to a meeting.</summary>
public sealed class BriefPrintTests(Chromium chromium, RunningSite site) : SiteTest(chromium, site)
{
    // Row by row the texts that stand in it; a cell that only a narrow screen shows is left out, as on paper.
    private const string Rows = """
        () => [...document.querySelectorAll('.brief tbody tr, .brief-lines > li')].map(row =>
          [...(row.matches('tr') ? row.cells : row.children)].map(part => {
            const copy = part.cloneNode(true);
            copy.querySelectorAll('.narrow, .vh, svg, .ev').forEach(e => e.remove());
            if (part.matches('td')) copy.querySelectorAll(':scope > a + .dim').forEach(e => e.remove());
            return copy.textContent;
          }))
        """;

    public static TheoryData<string, string> Typical
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var id in (string[])["fr", "us", "ru", "jp", "esa", "bt", "mv"])
            foreach (var format in (string[])["A4", "Letter"])
                cases.Add(id, format);
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Typical))]
    public async Task Brief_fits_on_two_sheets_and_cuts_no_row(string id, string format)
    {
        var page = await OpenAsync($"/partners/{id}/brief");
        var rows = await page.EvaluateAsync<string[][]>(Rows);
        var sources = await page.Locator("#sources li").CountAsync();
        var paper = await Paper.PrintAsync(page, format);

        Assert.InRange(paper.Sheets.Count, 1, 2);
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.True(paper.Holding(row).Any(), $"cut or lost: {string.Join(" | ", row)}"));
        var known = Enumerable.Range(1, sources).Select(n => n.ToString(CultureInfo.InvariantCulture)).ToHashSet();
        var marks = paper.Marks().ToList();
        Assert.All(marks.SelectMany(m => m.Split('–')), number => Assert.Contains(number, known));
        // Each number is given in the text and stands before its document.
        Assert.All(known, number => Assert.Contains(number, marks));
    }

    [Fact]
    public async Task Each_sheet_bears_the_title_the_address_and_the_state_of_the_data_and_nothing_of_the_frame()
    {
        var paper = await Paper.PrintAsync(await OpenAsync("/partners/fr/brief", new(Theme: Microsoft.Playwright.ColorScheme.Dark)), "A4");
        Assert.Equal(2, paper.Sheets.Count);
        Assert.All(paper.Sheets, sheet =>
        {
            Assert.Contains("FranceandIndiainspace:abrief", sheet, StringComparison.Ordinal);
            Assert.Contains(new Uri(Address, "/partners/fr/brief").ToString(), sheet, StringComparison.Ordinal);
            Assert.Contains("ISRODiplomacy,data", sheet, StringComparison.Ordinal);
            Assert.DoesNotContain("Map&charts", sheet, StringComparison.Ordinal);
            Assert.DoesNotContain("Toprint:", sheet, StringComparison.Ordinal);
        });
        Assert.Contains("2/2", paper.Sheets[1], StringComparison.Ordinal);
    }
}
