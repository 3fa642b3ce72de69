using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Tests.Statuses;
using IsroDiplomacy.Web.Components.Marks;
using IsroDiplomacy.Web.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Web.Tests.Http;

/// <summary>The status on each page is the one the data give, and its reason is printed beside it.</summary>
public sealed class StatusPagesTests(Site site)
{
    private static readonly RawStatus Raw = new(DataFolderSearch.Find("data", AppContext.BaseDirectory));

    private Lexicon Lexicon => site.Services.GetRequiredService<Lexicon>();

    private DateOnly Today => site.Services.GetRequiredService<StatusDay>().Today;

    // What a reader must find in the reason that each rule prints.
    private static readonly IReadOnlyDictionary<string, string> Marks = new Dictionary<string, string>
    {
        ["Undated"] = "No document read tells when it was made",
        ["PoliticalText"] = "political text, not a treaty",
        ["AwaitsEntry"] = "came into force only in",
        ["TermRuns"] = "It came into force in",
        ["RunsToStatedEnd"] = "as its last day",
        ["OpenEnded"] = "It binds India since",
        ["SeenValid"] = "treats it as valid",
        ["TermFromSignature"] = "they are counted from its date",
        ["StatedEndAhead"] = "as its last day",
        ["RenewsItself"] = "renews itself until a side ends it",
        ["NoWithdrawalSeen"] = "no withdrawal was found",
        ["NoTermSeen"] = "is presumed to be in force for",
        ["LongSilent"] = "for only",
        ["NotRenewed"] = "No such renewal was found",
        ["TermOver"] = "is over",
        ["StatedEndPassed"] = "as its last day",
        ["Ended"] = "",
        ["Launched"] = "All that it was to launch has flown",
        ["MissionsOver"] = "nothing is left to carry out",
        ["Superseded"] = "took its place",
        ["Prolonged"] = "since then it fares as that one does",
        ["Judged"] = "our reading, not worked out by a rule",
    };

    [Fact]
    public async Task Every_agreement_shows_its_status_its_reason_and_what_the_word_means()
    {
        foreach (var id in Raw.Ids)
        {
            var (status, reason) = Raw.On(id, Today)!.Value;
            var shown = (await site.PageAsync("/agreements/" + id)).QuerySelector("#status")!;
            var term = Lexicon.Term(Vocabularies.AgreementStatuses, status);
            Assert.Equal(term.Label, shown.QuerySelector(".big-status .status")!.TextContent.Trim());
            var why = shown.QuerySelector(".why li")!.TextContent.Trim();
            Assert.True(why.Length > 10 && why.Contains(Marks[reason], StringComparison.Ordinal), $"{id} is {status} by {reason}, but says: {why}");
            Assert.Contains(term.Definition[1..], shown.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_rule_has_words_on_the_page_and_in_lists()
    {
        Assert.Equal(Enum.GetNames<StatusReason>().Order(StringComparer.Ordinal), Marks.Keys.Order(StringComparer.Ordinal));
        foreach (var reason in Enum.GetValues<StatusReason>())
        {
            var phase = new AgreementPhase
            {
                Position = 0, Status = "unknown", Reason = reason, From = new(2000, 1, 1), Until = new(2010, 1, 1), Date = PartialDate.Parse("2000"), Months = 18,
            };
            Assert.NotEmpty(StandingWords.Brief(new(phase, null)));
        }
    }

    [Theory]
    [InlineData(AgreementStatuses.InForce)]
    [InlineData(AgreementStatuses.PresumedInForce)]
    public async Task List_as_of_a_day_holds_what_had_the_status_then(string status)
    {
        var day = new DateOnly(1998, 5, 11);
        var expected = Raw.Ids.Where(id => Raw.On(id, day)?.Status == status).Select(id => "/agreements/" + id).Order(StringComparer.Ordinal);
        var rows = await site.AllRowsAsync($"/agreements?on=1998-05-11&status={status}");
        Assert.Equal(expected, rows.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task List_as_of_a_day_says_so_and_leads_back_to_today()
    {
        var page = await site.PageAsync("/agreements?on=1998-05-11&partner=us");
        Assert.Equal("Agreements as of 11 May 1998", page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Contains("11 May 1998", page.Title, StringComparison.Ordinal);
        Assert.Equal("/agreements?partner=us", page.QuerySelector(".as-of a")!.GetAttribute("href"));
        Assert.Equal("us", page.QuerySelector(".as-of input[name=partner]")!.GetAttribute("value"));
        Assert.All(page.QuerySelectorAll(".facets a").Where(a => a.GetAttribute("href")!.StartsWith("/agreements", StringComparison.Ordinal)),
            a => Assert.Contains("on=1998-05-11", a.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task List_counts_instruments_memberships_and_political_texts_apart()
    {
        var natures = RawRecords.Agreements.GroupBy(a => a.Text("type") == "joint-statement" ? "political" : a.GetProperty("membership").GetBoolean() ? "membership" : "instrument")
            .ToDictionary(g => g.Key, g => g.Count());
        var count = (await site.PageAsync("/agreements")).QuerySelector(".applied strong")!.TextContent;
        Assert.Equal($"280 records: {natures["instrument"]} instruments, {natures["political"]} political texts, {natures["membership"]} memberships", count);
    }

    [Fact]
    public async Task Each_status_word_carries_its_definition_where_it_is_listed()
    {
        var legend = (await site.PageAsync("/agreements")).QuerySelector("details.legend")!.TextContent;
        foreach (var term in Lexicon.Of(Vocabularies.AgreementStatuses)) Assert.Contains(term.Definition, legend, StringComparison.Ordinal);
        Assert.Contains("20 years for framework agreement", legend, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Three_dates_stand_apart_and_say_what_was_not_found()
    {
        var page = await site.PageAsync("/agreements/ua-2005-framework-agreement");
        Assert.StartsWith("2 June 2005", page.Fact("Signed")!, StringComparison.Ordinal);
        Assert.StartsWith("February 2006", page.Fact("In force from")!, StringComparison.Ordinal);
        Assert.Equal("after 10 years · renews itself", page.Fact("Expires"));
        var other = await site.PageAsync("/agreements/za-2018-outer-space-mou");
        Assert.Equal("not found in the documents read", other.Fact("In force from"));
        Assert.Equal("not found in the documents read", other.Fact("Expires"));
    }

    [Fact]
    public async Task Clock_decides_what_is_presumed()
    {
        await using var later = site.WithWebHostBuilder(host => host.ConfigureTestServices(
            services => services.AddSingleton<TimeProvider>(new FixedTime(new(2040, 1, 1, 0, 0, 0, TimeSpan.Zero)))));
        using var client = later.CreateClient();
        var body = await client.GetStringAsync(new Uri("/agreements/us-2008-isro-nasa-framework", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("Presumed lapsed</span>", body, StringComparison.Ordinal);
        Assert.Contains("As of <time datetime=\"2040-01-01\">", body, StringComparison.Ordinal);
    }

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
