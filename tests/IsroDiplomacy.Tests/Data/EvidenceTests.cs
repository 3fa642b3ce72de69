using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Tests.Data;

/// <summary>The evidence level of every record against the printed rule, worked out once more from the files.</summary>
public sealed class EvidenceTests(CatalogueFixture catalogue)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Files => [.. RawEvidence.Files.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Level_of_every_record_follows_from_its_documents(string file)
    {
        var kind = RecordKinds.Parse(RawEvidence.Files[file]);
        await using var db = await catalogue.Contexts.CreateDbContextAsync(Cancellation);
        var kept = await db.Records.Where(r => r.Kind == kind)
            .Select(r => new { r.Id, r.Voices, r.PrimaryTexts, r.EvidenceLevel, r.Disputed }).ToDictionaryAsync(r => r.Id, Cancellation);
        foreach (var raw in RawData.Read(file))
            Assert.Equal(
                (RawEvidence.VoicesOf(raw), RawEvidence.PrimaryTextsOf(raw), RawEvidence.LevelOf(raw), RawEvidence.Disputed.Contains($"{RawEvidence.Files[file]}/{raw.Id()}")),
                (kept[raw.Id()].Voices, kept[raw.Id()].PrimaryTexts, kept[raw.Id()].EvidenceLevel, kept[raw.Id()].Disputed));
    }

    [Fact]
    public async Task Records_without_documents_of_their_own_say_so()
    {
        await using var db = await catalogue.Contexts.CreateDbContextAsync(Cancellation);
        Assert.Equal(
            [RecordKind.Agency, RecordKind.Topic],
            await db.Records.Where(r => r.EvidenceLevel == EvidenceLevels.NoneOfItsOwn).Select(r => r.Kind).Distinct().OrderBy(k => k).ToListAsync(Cancellation));
        Assert.False(await db.Records.AnyAsync(r => (r.Voices == 0) != (r.EvidenceLevel == EvidenceLevels.NoneOfItsOwn), Cancellation));
    }

    [Fact]
    public void Vocabulary_has_a_word_for_every_level_and_no_other() => Assert.Equal(
        [
            EvidenceLevels.PrimaryAndOthers, EvidenceLevels.SeveralVoices, EvidenceLevels.MainPointOnOne, EvidenceLevels.PrimaryAlone,
            EvidenceLevels.SingleVoice, EvidenceLevels.NoneOfItsOwn,
        ],
        catalogue.Services.GetRequiredService<Lexicon>().Of(Vocabularies.EvidenceLevels).Select(t => t.Code));
}
