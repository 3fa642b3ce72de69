using Bunit;
using IsroDiplomacy.Web.Components.Marks;

namespace IsroDiplomacy.Web.Tests.Components;

public sealed class StatusMarkTests : BunitContext
{
    private static readonly string[] AgreementCodes = ["in-force", "presumed-in-force", "presumed-lapsed", "expired", "superseded", "announced", "unknown"];

    [Fact]
    public void Mark_each_status_of_agreements_has_a_shape_of_its_own() =>
        Assert.Equal(AgreementCodes.Length, AgreementCodes.Select(Shape).Distinct().Count());

    [Fact]
    public void Mark_code_without_label_is_read_as_words() => Assert.Equal("In force", Text("in-force", null));

    [Fact]
    public void Mark_label_stands_for_the_code() => Assert.Equal("Works", Text("operational", "Works"));

    [Fact]
    public void Mark_reason_follows_in_words() =>
        Assert.Equal("run out", Render<StatusMark>(p => p.Add(c => c.Code, "expired").Add(c => c.Reason, "run out")).Find(".reason").TextContent);

    [Theory]
    [InlineData("operational", "status holds")]
    [InlineData("failed", "status lost")]
    [InlineData("a code of tomorrow", "status")]
    public void Mark_colour_follows_what_holds_and_what_was_lost(string code, string expected) =>
        Assert.Equal(expected, Render<StatusMark>(p => p.Add(c => c.Code, code)).Find(".status").ClassName);

    private string? Shape(string code) => Render<StatusMark>(p => p.Add(c => c.Code, code)).Find("use").GetAttribute("href");

    private string Text(string code, string? label) =>
        Render<StatusMark>(p => p.Add(c => c.Code, code).Add(c => c.Label, label)).Find(".status").TextContent.Trim();
}
