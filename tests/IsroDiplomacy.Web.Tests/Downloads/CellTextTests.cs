using IsroDiplomacy.Web.Files;

namespace IsroDiplomacy.Web.Tests.Downloads;

public sealed class CellTextTests
{
    private static readonly string[] Letters = ["a", "b"];

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("-12", "-12")]
    [InlineData("+3.5", "+3.5")]
    [InlineData("-1.2e-3", "-1.2e-3")]
    [InlineData("2018-03", "2018-03")]
    [InlineData("a=b", "a=b")]
    [InlineData("", "")]
    public void Text_that_a_spreadsheet_would_run_is_made_harmless(string text, string expected) =>
        Assert.Equal(expected, CellText.Harmless(text));

    [Fact]
    public void Cell_is_the_same_text_in_every_language()
    {
        Assert.Equal("1234.5", CellText.Of(1234.5));
        Assert.Equal("-3", CellText.Of(-3));
        Assert.Equal("true", CellText.Of(true));
        Assert.Equal("", CellText.Of(null));
        Assert.Equal("a|b", CellText.Of(Letters));
        Assert.Equal("2006|2014", CellText.Of(new object[] { 2006, 2014 }));
        Assert.Equal("", CellText.Of(Array.Empty<string>()));
    }
}
