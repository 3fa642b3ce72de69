using Bunit;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Components.Marks;

namespace IsroDiplomacy.Web.Tests.Components;

public sealed class PartialDateTextTests : BunitContext
{
    [Theory]
    [InlineData("2013-02-25", false, "25 Feb 2013")]
    [InlineData("2013-02-25", true, "25 February 2013")]
    [InlineData("2018-03", false, "Mar 2018")]
    [InlineData("2018-03", true, "March 2018")]
    [InlineData("1977", true, "1977")]
    public void Text_date_is_as_exact_as_known(string date, bool full, string shown)
    {
        var time = Draw(date, p => p.Add(c => c.Long, full)).Find("time");
        Assert.Equal(shown, time.TextContent);
        Assert.Equal(date, time.GetAttribute("datetime"));
    }

    [Theory]
    [InlineData("2018-03", "day not known")]
    [InlineData("1977", "month and day not known")]
    public void Text_asked_to_say_what_is_missing_says_it(string date, string said) =>
        Assert.Equal(said, Draw(date, p => p.Add(c => c.SayMissing, true)).Find(".prec").TextContent);

    [Fact]
    public void Text_full_date_misses_nothing() => Assert.Empty(Draw("2013-02-25", p => p.Add(c => c.SayMissing, true)).FindAll(".prec"));

    [Theory]
    [InlineData("announced", "announced")]
    [InlineData("cabinet-approval", "cabinet")]
    public void Text_date_of_another_basis_names_it(string basis, string said) =>
        Assert.Equal(said, Draw("2024-01-03", p => p.Add(c => c.Basis, basis)).Find(".prec").TextContent);

    [Fact]
    public void Text_date_of_signature_needs_no_word() => Assert.Empty(Draw("2024-01-03", p => p.Add(c => c.Basis, "signed")).FindAll(".prec"));

    [Fact]
    public void Text_no_date_is_said()
    {
        var drawn = Render<PartialDateText>(p => p.Add(c => c.Value, (PartialDate?)null));
        Assert.Empty(drawn.FindAll("time"));
        Assert.Equal("no date found", drawn.Find(".dim").TextContent);
    }

    private IRenderedComponent<PartialDateText> Draw(string date, Action<ComponentParameterCollectionBuilder<PartialDateText>> more) =>
        Render<PartialDateText>(p =>
        {
            p.Add(c => c.Value, PartialDate.Parse(date));
            more(p);
        });
}
