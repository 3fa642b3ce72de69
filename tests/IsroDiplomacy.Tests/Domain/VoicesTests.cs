using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Tests.Domain;

public sealed class VoicesTests
{
    [Theory]
    [InlineData("NDTV", null, "Mint", null, 2)]
    [InlineData("Wikipedia", null, "wikipédia", null, 1)]
    [InlineData("The Tribune", null, "Tribune", null, 1)]
    [InlineData("NDTV", "PTI", "Rediff", "PTI", 1)]
    [InlineData("PTI / The Hindu", null, "LatestLY (PTI)", null, 1)]
    [InlineData("EARSC (Mint)", null, "Mint", null, 1)]
    [InlineData("The Hindu via inkl", null, "The Hindu", null, 1)]
    [InlineData("SpaceNews", "ISRO release", "ISRO", null, 1)]
    [InlineData("SpaceNews", "ISRO release", "SpaceRef", "Raytheon release", 2)]
    [InlineData("isro/api (community project)", null, "ISRO", null, 2)]
    [InlineData("The Wire", null, "The Wire Science", null, 2)]
    [InlineData("Press", null, "Release", null, 2)]
    public void Two_documents_are_one_voice_where_they_share_a_name(string publisher, string? wire, string other, string? otherWire, int voices) =>
        Assert.Equal(voices, Count((publisher, wire, null), (other, otherWire, null)));

    [Fact]
    public void Documents_of_one_origin_are_one_voice_whoever_prints_them() =>
        Assert.Equal(1, Count(("NDTV", null, "gcat"), ("Mint", null, "gcat")));

    [Fact]
    public void Origin_is_no_publisher_of_the_same_spelling() => Assert.Equal(2, Count(("NDTV", null, "mint"), ("Mint", null, null)));

    [Fact]
    public void Document_that_shares_something_with_two_voices_makes_them_one()
    {
        (string Publisher, string? Wire)[] documents =
            [("NDTV", null), ("Mint", null), ("Reuters", null), ("The Hindu", "NDTV"), ("Deccan Herald / The Hindu", "Mint")];
        var groups = Voices.Join(documents, d => Voices.NamesOf(d.Publisher, d.Wire, null));
        Assert.Equal(
            [["NDTV", "The Hindu", "Mint", "Deccan Herald / The Hindu"], ["Reuters"]], groups.Select(g => g.Select(d => d.Publisher)));
    }

    [Theory]
    [InlineData(0, 0, false, EvidenceLevels.NoneOfItsOwn)]
    [InlineData(1, 0, false, EvidenceLevels.SingleVoice)]
    [InlineData(1, 2, false, EvidenceLevels.PrimaryAlone)]
    [InlineData(2, 0, false, EvidenceLevels.SeveralVoices)]
    [InlineData(2, 0, true, EvidenceLevels.MainPointOnOne)]
    [InlineData(9, 3, true, EvidenceLevels.MainPointOnOne)]
    [InlineData(2, 1, false, EvidenceLevels.PrimaryAndOthers)]
    public void Level_follows_from_voices_and_primary_texts(int voices, int primaryTexts, bool mainPointOnOne, string level) =>
        Assert.Equal(level, EvidenceLevels.Of(voices, primaryTexts, mainPointOnOne));

    private static int Count(params IEnumerable<(string Publisher, string? Wire, string? Origin)> documents) =>
        Voices.Join(documents, d => Voices.NamesOf(d.Publisher, d.Wire, d.Origin)).Count;
}
