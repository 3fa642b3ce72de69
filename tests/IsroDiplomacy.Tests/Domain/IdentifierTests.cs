using FsCheck.Xunit;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Tests.Domain;

/// <summary>Slugs, country codes, COSPAR designators and NORAD numbers: what they take, and that they give it back unchanged.</summary>
public sealed class IdentifierTests
{
    [Property]
    public bool Slug_takes_exactly_its_letters(string? text) =>
        Slug.TryParse(text, out var slug) == (text is { Length: > 0 and <= 100 }
            && text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '.') && text[0] is not ('-' or '.'))
        && slug.ToString() == (Slug.TryParse(text, out _) ? text : "");

    [Theory]
    [InlineData("nisar", true)]
    [InlineData("us-2014-nisar.1", true)]
    [InlineData("9m", true)]
    [InlineData("-nisar", false)]
    [InlineData(".nisar", false)]
    [InlineData("NISAR", false)]
    [InlineData("Nisar", false)]
    [InlineData("ni sar", false)]
    [InlineData("nişar", false)]
    [InlineData("ni/sar", false)]
    [InlineData("", false)]
    public void Slug_is_taken_or_refused(string text, bool taken)
    {
        Assert.Equal(taken, Slug.TryParse(text, out _));
        if (taken) Assert.Equal(text, Slug.Parse(text).ToString());
        else Assert.Throws<FormatException>(() => Slug.Parse(text));
    }

    [Fact]
    public void Slug_has_a_longest_length()
    {
        Assert.True(Slug.TryParse(new('a', Slug.MaxLength), out _));
        Assert.False(Slug.TryParse(new('a', Slug.MaxLength + 1), out _));
    }

    [Property]
    public bool Country_code_takes_exactly_two_capitals(char first, char second)
    {
        var text = $"{first}{second}";
        return CountryCode.TryParse(text, out var code) == (first is >= 'A' and <= 'Z' && second is >= 'A' and <= 'Z')
            && code.ToString() is { } back && (back == text || back.Length == 0);
    }

    [Theory]
    [InlineData("IN", true)]
    [InlineData("SU", true)]
    [InlineData("in", false)]
    [InlineData("IND", false)]
    [InlineData("I", false)]
    [InlineData("I1", false)]
    [InlineData("1N", false)]
    [InlineData("", false)]
    public void Country_code_is_taken_or_refused(string text, bool taken)
    {
        Assert.Equal(taken, CountryCode.TryParse(text, out _));
        if (taken) Assert.Equal(text, CountryCode.Parse(text).ToString());
        else Assert.Throws<FormatException>(() => CountryCode.Parse(text));
    }

    [Theory]
    [InlineData("2013-009A", 2013)]
    [InlineData("1975-033A", 1975)]
    [InlineData("2017-008DH", 2017)]
    [InlineData("2021-006ABC", 2021)]
    public void Cospar_designator_knows_its_year(string text, int year)
    {
        var designator = CosparDesignator.Parse(text);

        Assert.Equal((text, year), (designator.ToString(), designator.Year));
    }

    [Theory]
    [InlineData("2013-09A")]
    [InlineData("2013-009")]
    [InlineData("2013-009a")]
    [InlineData("2013-009ABCD")]
    [InlineData("1813-009A")]
    [InlineData("2013-009A\n")]
    [InlineData(" 2013-009A")]
    [InlineData("")]
    public void Cospar_designator_of_another_form_is_refused(string text)
    {
        Assert.False(CosparDesignator.TryParse(text, out var designator));
        Assert.Equal(("", 0), (designator.ToString(), designator.Year));
        Assert.Throws<FormatException>(() => CosparDesignator.Parse(text));
    }

    [Property]
    public bool Norad_number_lies_between_its_bounds(int value) =>
        NoradNumber.TryOf(value, out var number) == value is >= 1 and <= NoradNumber.Max && (number.Value == value || number.Value == 0);

    [Fact]
    public void Norad_number_is_written_without_grouping()
    {
        Assert.Equal("999999", NoradNumber.Of(999_999).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => NoradNumber.Of(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => NoradNumber.Of(1_000_000));
    }
}
