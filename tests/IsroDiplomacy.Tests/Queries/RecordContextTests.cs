using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Tests.Queries;

/// <summary>What a record of any kind is told about besides its own fields.</summary>
public sealed class RecordContextTests(CatalogueFixture catalogue)
{
    private readonly RecordQueries _records = catalogue.Services.GetRequiredService<RecordQueries>();

    [Fact]
    public async Task Claims_about_a_record_stand_side_by_side_with_the_value_shown_first()
    {
        var subjects = RawData.Read("claims")
            .GroupBy(c => (Kind: c.GetProperty("subject").Text("kind")!, Id: c.GetProperty("subject").Id())).ToList();
        Assert.NotEmpty(subjects);
        foreach (var subject in subjects)
        {
            var context = await ContextAsync(RecordKinds.Parse(subject.Key.Kind), subject.Key.Id);
            Assert.Equal(subject.Select(c => c.Id()).Order(StringComparer.Ordinal), context.Claims.SelectMany(d => d.Claims).Select(c => c.Id).Order(StringComparer.Ordinal));
            Assert.Equal(
                subject.GroupBy(c => c.Text("property")).Where(p => RawClaims.Differ(p)).Select(p => p.Key).Order(StringComparer.Ordinal),
                context.Disagreements.Select(d => d.Property).Order(StringComparer.Ordinal));
            var shown = context.Disagreements;
            Assert.All(shown, d => Assert.True(d.Claims[0].Chosen));
            Assert.All(shown, d => Assert.NotEmpty(d.Rules));
        }
    }

    [Fact]
    public async Task Record_is_named_with_the_data_it_was_read_from()
    {
        var context = await ContextAsync(RecordKind.Mission, "nisar");
        Assert.Equal("mission/nisar", context.Record.Key);
        Assert.Equal(RawData.Missions.Single(m => m.Id() == "nisar").Text("name"), context.Record.Name);
        Assert.Equal(await catalogue.Services.GetRequiredService<CatalogueQueries>().InfoAsync(TestContext.Current.CancellationToken), context.Catalogue);
    }

    [Theory]
    [InlineData("missions")]
    [InlineData("programmes")]
    public async Task Evidence_of_every_record_groups_its_documents_by_voice(string file)
    {
        foreach (var raw in RawData.Read(file))
        {
            var evidence = (await ContextAsync(RecordKinds.Parse(RawEvidence.Files[file]), raw.Id())).Evidence;
            Assert.Equal(RawEvidence.LevelOf(raw), evidence.Level);
            Assert.Equal((RawEvidence.VoicesOf(raw), raw.Cited().Distinct().Count()), (evidence.Voices.Count, evidence.Documents));
            Assert.Equal(RawEvidence.PrimaryTextsOf(raw), evidence.PrimaryTexts);
        }
    }

    private Task<RecordContext> ContextAsync(RecordKind kind, string id) =>
        _records.ContextAsync(kind, id, TestContext.Current.CancellationToken);
}
