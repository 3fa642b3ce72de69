using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using UglyToad.PdfPig;

namespace IsroDiplomacy.Browser.Tests.Browser;

/// <summary>A page as it comes out of a printer: the text of each sheet, without blanks, which a PDF doesn't keep.</summary>
internal sealed partial class Paper
{
    private Paper(IReadOnlyList<string> sheets) => Sheets = sheets;

    public IReadOnlyList<string> Sheets { get; }

    /// <param name="format">A4 or Letter.</param>
    public static async Task<Paper> PrintAsync(IPage page, string format)
    {
        using var document = PdfDocument.Open(await page.PdfAsync(new() { Format = format }));
        return new([.. document.GetPages().Select(p => Bare(p.Text))]);
    }

    /// <summary>The sheets, counted from 0, that hold all of the texts.</summary>
    public IEnumerable<int> Holding(IEnumerable<string> texts)
    {
        var bare = texts.Select(Bare).ToList();
        return Enumerable.Range(0, Sheets.Count).Where(i => bare.TrueForAll(t => Sheets[i].Contains(t, StringComparison.Ordinal)));
    }

    /// <summary>All numbers in brackets, in the order of the sheets.</summary>
    public IEnumerable<string> Marks() => Sheets.SelectMany(s => Mark().Matches(s)).Select(m => m.Groups[1].Value);

    // A font may have one letter for "fi".
    private static string Bare(string text) => Blank().Replace(text.Normalize(NormalizationForm.FormKC), "");

    [GeneratedRegex(@"[\s\u00AD\u200B]+")]
    private static partial Regex Blank();

    [GeneratedRegex(@"\[(\d+(?:–\d+)?)\]")]
    private static partial Regex Mark();
}
