using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Tests.Queries;

/// <summary>A page asks a fixed number of questions, however much there is to tell: what each query says it sends is what it sends.</summary>
public sealed class StatementCountTests(CatalogueFixture catalogue)
{
    private readonly CountedStatements _statements = new(catalogue.DatabasePath);
    private readonly Lexicon _lexicon = catalogue.Services.GetRequiredService<Lexicon>();

    private readonly StatusDay _day = catalogue.Services.GetRequiredService<StatusDay>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Agreements_send_what_they_say()
    {
        var agreements = new AgreementQueries(_statements, _lexicon, _day);
        await agreements.ListAsync(AgreementFilter.All, AgreementSort.Newest, 1, Cancellation);
        Assert.Equal(4, _statements.Take());
        await agreements.FacetsAsync(AgreementFilter.All, Cancellation);
        Assert.Equal(11, _statements.Take());
        await agreements.CountByRuleAsync(Cancellation);
        Assert.Equal(1, _statements.Take());
        foreach (var id in new[] { "fr-2004-megha-tropiques-mou", "gb-2022-oneweb-nsil-launch-contract", "multi-1967-outer-space-treaty" })
        {
            await agreements.FindAsync(id, Cancellation);
            Assert.Equal(13, _statements.Take());
        }
    }

    [Theory]
    [InlineData("fr", 42)]
    [InlineData("us", 40)]
    [InlineData("mv", 41)]
    [InlineData("in", 1)]
    public async Task Brief_sends_what_it_says(string id, int statements)
    {
        await new BriefQueries(_statements, _day).FindAsync(id, Cancellation);
        Assert.Equal(statements, _statements.Take());
    }

    [Theory]
    [InlineData(RecordKind.Partner, "fr")]
    [InlineData(RecordKind.Agency, "isro")]
    [InlineData(RecordKind.Mission, "nisar")]
    [InlineData(RecordKind.Topic, "partner-count")]
    public async Task Context_of_a_record_sends_what_it_says(RecordKind kind, string id)
    {
        await new RecordQueries(_statements).ContextAsync(kind, id, Cancellation);
        Assert.Equal(9, _statements.Take());
    }

    [Theory]
    [InlineData(RecordKind.Partner, "fr", 2)]
    [InlineData(RecordKind.Flight, "pslv-c37", 2)]
    [InlineData(RecordKind.Topic, "nothing-such", 1)]
    public async Task Card_of_a_record_sends_what_it_says(RecordKind kind, string id, int statements)
    {
        await new RecordQueries(_statements).CardAsync(kind, id, Cancellation);
        Assert.Equal(statements, _statements.Take());
    }

    [Fact]
    public async Task Changes_send_what_they_say()
    {
        var changes = new ChangeQueries(_statements, _lexicon);
        var releases = await changes.ReleasesAsync(Cancellation);
        Assert.Equal(1, _statements.Take());
        await changes.FacetsAsync(ChangeFilter.All, releases, Cancellation);
        Assert.Equal(5, _statements.Take());
        await changes.HistoryAsync("sources", "yildirim-2025", Cancellation);
        Assert.Equal(1, _statements.Take());
        await changes.ListAsync(ChangeFilter.All with { Partners = ["fr"], Kinds = ["missions"], Records = ["mission/nisar"] }, 1, Cancellation);
        // The count alone: the data have had no change yet that fits.
        Assert.Equal(1, _statements.Take());
    }

    [Fact]
    public async Task Programmes_send_what_they_say()
    {
        var programmes = new ProgrammeQueries(_statements, _lexicon, _day);
        await programmes.ListAsync(ProgrammeFilter.All, ProgrammeSort.Start, 1, Cancellation);
        Assert.Equal(4, _statements.Take());
        await programmes.FacetsAsync(ProgrammeFilter.All, Cancellation);
        Assert.Equal(11, _statements.Take());
        await programmes.FindAsync("aprsaf", Cancellation);
        Assert.Equal(9, _statements.Take());
    }

    [Fact]
    public async Task Events_and_timeline_send_what_they_say()
    {
        var events = new EventQueries(_statements, _lexicon, _day);
        await events.ListAsync(EventFilter.All, EventSort.Newest, 1, Cancellation);
        Assert.Equal(3, _statements.Take());
        await events.FacetsAsync(EventFilter.All, Cancellation);
        Assert.Equal(7, _statements.Take());
        await events.FindAsync("apple-1981", Cancellation);
        Assert.Equal(13, _statements.Take());
        var timeline = new TimelineQueries(_statements, _lexicon);
        await timeline.StreamAsync(TimelineFilter.FromStart, 1, Cancellation);
        Assert.Equal(6, _statements.Take());
        await timeline.FacetsAsync(TimelineFilter.FromStart, Cancellation);
        Assert.Equal(6, _statements.Take());
        await timeline.YearsAsync(TimelineFilter.FromStart, Cancellation);
        Assert.Equal(1, _statements.Take());
        await timeline.PartnerLanesAsync(TimelineFilter.FromStart, 10, cancellation: Cancellation);
        Assert.Equal(3, _statements.Take());
        await new EraQueries(_statements, timeline).AllAsync(Cancellation);
        Assert.Equal(4, _statements.Take());
        var running = new RunningQueries(_statements, _lexicon, _day);
        await running.ReadAsync(RunningFilter.All, RunningQueries.Kinds, 1, 5, Cancellation);
        Assert.Equal(10, _statements.Take());
        await running.FacetsAsync(RunningFilter.All, RunningQueries.Kinds, Cancellation);
        Assert.Equal(4, _statements.Take());
    }

    [Fact]
    public async Task Satellites_send_what_they_say()
    {
        var satellites = new SatelliteQueries(_statements, _lexicon, _day);
        await satellites.ListAsync(SatelliteFilter.All, SatelliteSort.Mass, 1, Cancellation);
        Assert.Equal(3, _statements.Take());
        await satellites.FacetsAsync(SatelliteFilter.All, Cancellation);
        Assert.Equal(13, _statements.Take());
        await satellites.FacetsAsync(SatelliteFilter.All with { Text = "kleos" }, Cancellation);
        Assert.Equal(12, _statements.Take());
        await satellites.FindAsync("cs-31135", Cancellation);
        Assert.Equal(9, _statements.Take());
    }

    [Fact]
    public async Task Flights_send_what_they_say()
    {
        var flights = new FlightQueries(_statements, _lexicon, _day);
        await flights.ListAsync(FlightFilter.All, FlightSort.Load, 1, Cancellation);
        Assert.Equal(4, _statements.Take());
        await flights.FacetsAsync(FlightFilter.All, Cancellation);
        Assert.Equal(8, _statements.Take());
        foreach (var (id, statements) in new[] { ("pslv-c37", 12), ("pslv-c54", 13), ("gslv-f16", 13) })
        {
            await flights.FindAsync(id, Cancellation);
            Assert.Equal(statements, _statements.Take());
        }
    }

    [Fact]
    public async Task Article_and_topics_send_what_they_say()
    {
        var article = new ArticleQueries(_statements, _lexicon);
        var paragraphs = await article.ParagraphsAsync(Cancellation);
        Assert.Equal(1, _statements.Take());
        await article.ReadAsync(ArticleFilter.All, paragraphs, Cancellation);
        Assert.Equal(12, _statements.Take());
        await article.ReadAsync(new(["confirmed"], ["a7"], ["mission/nisar"]), paragraphs, Cancellation);
        Assert.Equal(12, _statements.Take());
        var topics = new TopicQueries(_statements, _lexicon, _day);
        await topics.ListAsync(TopicFilter.All, TopicSort.Group, 1, Cancellation);
        Assert.Equal(3, _statements.Take());
        await topics.FacetsAsync(TopicFilter.All, Cancellation);
        Assert.Equal(1, _statements.Take());
        foreach (var id in new[] { "sustainability", "partner-count", "policy-execution" })
        {
            await topics.FindAsync(id, Cancellation);
            Assert.InRange(_statements.Take(), 14, 23);
        }
    }

    [Fact]
    public async Task Totals_send_what_they_say()
    {
        await new TotalQueries(_statements).FindAsync(Cancellation);
        Assert.Equal(4, _statements.Take());
    }

    [Fact]
    public async Task Claims_send_what_they_say()
    {
        var claims = new ClaimQueries(_statements, _lexicon);
        await claims.ListAsync(ClaimFilter.All, ClaimSort.Record, 1, Cancellation);
        Assert.Equal(3, _statements.Take());
        await claims.FacetsAsync(ClaimFilter.All, Cancellation);
        Assert.InRange(_statements.Take(), 5, 7);
        await claims.FindAsync("cl-nisar-1", Cancellation);
        Assert.Equal(2, _statements.Take());
    }

    [Fact]
    public async Task Sources_send_what_they_say()
    {
        var sources = new SourceQueries(_statements, _lexicon);
        await sources.ListAsync(SourceFilter.All, SourceSort.Newest, 1, Cancellation);
        Assert.Equal(2, _statements.Take());
        await sources.FacetsAsync(SourceFilter.All, Cancellation);
        Assert.InRange(_statements.Take(), 6, 10);
        await sources.FindAsync("github-gcat-launch-log-payload-stored", Cancellation);
        Assert.InRange(_statements.Take(), 6, 18);
        var uses = new SourceUseQueries(_statements);
        var source = await uses.SourceAsync("yildirim-2025", Cancellation);
        Assert.Equal(1, _statements.Take());
        await uses.StatementsAsync(source!, 1, Cancellation);
        Assert.Equal(2, _statements.Take());
        var log = await uses.SourceAsync("github-gcat-launch-log-payload-stored", Cancellation);
        Assert.Equal(1, _statements.Take());
        await uses.CitingAsync(log!, RecordKind.CustomerSatellite, 1, Cancellation);
        Assert.Equal(2, _statements.Take());
    }

    [Fact]
    public async Task Searches_send_what_they_say()
    {
        var search = new SearchQueries(_statements);
        foreach (var (text, sent) in new[] { ("france", 3), ("arayabhata", 6), ("qqqqqq", 3) })
        {
            await search.FindAsync(text, [], cancellation: Cancellation);
            Assert.Equal(sent, _statements.Take());
        }

        await search.FewerAsync("france qqqqqq", Cancellation);
        Assert.Equal(1, _statements.Take());
        await search.NearestAsync("nisra", null, Cancellation);
        Assert.Equal(2, _statements.Take());
        var suggestions = new SuggestionQueries(_statements);
        foreach (var (text, sent) in new[] { ("fran", 1), ("arayabhata", 5), ("a", 0) })
        {
            await suggestions.SuggestAsync(text, Cancellation);
            Assert.Equal(sent, _statements.Take());
        }
    }
}
