using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Citing;

namespace IsroDiplomacy.Web.Tests.Cite;

/// <summary>What each format has to do with letters that mean something to it, and with dates that are not exact.</summary>
public sealed class CitationFormatTests
{
    private static CitedWork Work(string title, string released = "2026-11-25") => new(
        "isro-diplomacy-x", title, IsPart: true,
        new("ISRO Diplomacy", "2026.1", PartialDate.Parse(released), PartialDate.Parse("2026-06"), "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
        "https://example.org/missions?partner=fr&q=50%25", new(2026, 12, 1));

    [Theory]
    [InlineData("R&D at 50% for $5, #1, a_b", @"R\&D at 50\% for \$5, \#1, a\_b")]
    [InlineData(@"{~^\}", @"\{\textasciitilde{}\textasciicircum{}\textbackslash{}\}")]
    [InlineData("Türkiye’s “Göktürk–2”, İstanbul, भारत", "Türkiye’s “Göktürk–2”, İstanbul, भारत")]
    public void BibTeX_is_told_which_signs_are_meant_as_such(string title, string written) =>
        Assert.Contains($"title = {{{{{written}}}}},", CitationFormat.BibTex.Write(Work(title)), StringComparison.Ordinal);

    [Fact]
    public void BibTeX_keeps_addresses_as_they_are() =>
        Assert.Contains("url = {https://example.org/missions?partner=fr&q=50%25},", CitationFormat.BibTex.Write(Work("x")), StringComparison.Ordinal);

    [Fact]
    public void Date_of_a_month_stays_one()
    {
        var work = Work("x", "2026-11");
        Assert.Contains("\r\nDA  - 2026/11/\r\n", CitationFormat.Ris.Write(work), StringComparison.Ordinal);
        Assert.Contains("\"issued\":{\"date-parts\":[[2026,11]]}", CitationFormat.Csl.Write(work), StringComparison.Ordinal);
        Assert.DoesNotContain("day =", CitationFormat.BibTex.Write(work), StringComparison.Ordinal);
        Assert.Contains("[Data set], November 2026. ", CitationFormat.Text.Write(work), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Who asked?", "Who asked? In ISRO Diplomacy,")]
    [InlineData("NISAR (mission)", "NISAR (mission). In ISRO Diplomacy,")]
    public void Line_ends_a_title_once(string title, string line) => Assert.Contains(line, CitationFormat.Text.Write(Work(title)), StringComparison.Ordinal);
}
