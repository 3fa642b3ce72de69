using IsroDiplomacy.Data.Import.Standing;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Tests.Statuses;

/// <summary>Rule by rule: the facts of one agreement, and the phases they give as "status reason from".</summary>
public sealed class StatusRulesTests
{
    private static readonly StatusRules Rules = new(new DateOnly(2026, 6, 30));

    [Fact]
    public void Without_any_date_it_is_unknown() =>
        Told(Facts(date: null), "unknown Undated 0001-01-01");

    [Fact]
    public void Joint_statement_is_announced_and_never_in_force() =>
        Told(Facts("joint-statement", "2005-07-18"), "announced PoliticalText 2005-07-18");

    [Theory]
    [InlineData("mou", "2010-01-01")]
    [InlineData("framework-agreement", "2020-01-01")]
    [InlineData("technology-safeguards", "2020-01-01")]
    [InlineData("contract", "2005-01-01")]
    [InlineData("letter-of-intent", "2005-01-01")]
    [InlineData("other", "2010-01-01")]
    public void Without_a_term_it_is_presumed_for_the_years_of_its_type(string type, string lapsed) =>
        Told(Facts(type, "2000-01-01"), "presumed-in-force NoTermSeen 2000-01-01", $"presumed-lapsed LongSilent {lapsed}");

    [Fact]
    public void Change_counts_from_the_last_day_its_date_allows() =>
        Told(Facts("mou", "1993"), "presumed-in-force NoTermSeen 1993-12-31", "presumed-lapsed LongSilent 2003-12-31");

    [Fact]
    public void Date_that_reaches_beyond_the_data_counts_from_their_last_day() =>
        Told(Facts("mou", "2026"), "presumed-in-force NoTermSeen 2026-06-30", "presumed-lapsed LongSilent 2036-12-31");

    [Fact]
    public void Launch_prolongs_the_presumption() =>
        Told(
            Facts("mou", "2000-01-01"), [new("mission/m", Date("2011-10-12"), true, false)], [],
            "presumed-in-force NoTermSeen 2000-01-01", "presumed-lapsed LongSilent 2021-10-12");

    [Theory]
    [InlineData("implements", "2018-03-01")]
    [InlineData("amends", "2018-03-01")]
    [InlineData("follows", "2010-01-01")]
    public void What_implements_or_amends_it_prolongs_the_presumption(string relation, string lapsed) =>
        Told(
            Facts("mou", "2000-01-01"), [], [new("agreement/later", relation, Date("2008-03-01"), [])],
            "presumed-in-force NoTermSeen 2000-01-01", $"presumed-lapsed LongSilent {lapsed}");

    [Fact]
    public void Term_from_entry_into_force_is_in_force_until_it_is_over() =>
        Told(
            Facts("mou", "2005-06-02", entry: "2006-02-01", term: new(120, "not-told")),
            "announced AwaitsEntry 2005-06-02", "in-force TermRuns 2006-02-01", "expired TermOver 2016-02-01");

    [Fact]
    public void Term_from_the_signature_is_only_presumed() =>
        Told(Facts("mou", "2015-06-22", term: new(60, "not-told")), "presumed-in-force TermFromSignature 2015-06-22", "expired TermOver 2020-06-22");

    [Fact]
    public void Term_that_renews_itself_is_presumed_to_go_on() =>
        Told(
            Facts("mou", "2005-01-01", entry: "2005-01-01", term: new(60, "automatic")),
            "in-force TermRuns 2005-01-01", "presumed-in-force RenewsItself 2010-01-01");

    [Fact]
    public void Term_renewed_by_agreement_is_presumed_lapsed_without_one() =>
        Told(
            Facts("mou", "2005-01-01", entry: "2005-01-01", term: new(60, "by-agreement")),
            "in-force TermRuns 2005-01-01", "presumed-lapsed NotRenewed 2010-01-01");

    [Fact]
    public void Stated_expiry_ends_it_the_day_after() =>
        Told(
            Facts("mou", "2005-01-01", entry: "2005-01-01", expires: "2009-12-31"),
            "in-force RunsToStatedEnd 2005-01-01", "expired StatedEndPassed 2010-01-01");

    [Theory]
    [InlineData("multilateral-instrument", false)]
    [InlineData("other", true)]
    public void Treaty_of_many_states_and_membership_never_lapse(string type, bool membership)
    {
        Told(Facts(type, "1996-01-01", membership: membership), "presumed-in-force NoWithdrawalSeen 1996-01-01");
        Told(Facts(type, null, entry: "1982-01-18", membership: membership), "in-force OpenEnded 1982-01-18");
    }

    [Fact]
    public void Agreement_without_an_end_is_in_force_from_its_entry() =>
        Told(Facts("mou", "2000-01-01", entry: "2000-01-01", term: new(null, "no-end")), "in-force OpenEnded 2000-01-01");

    [Fact]
    public void Later_document_shows_that_it_was_in_force_up_to_then() =>
        Told(
            Facts("mou", "2000-01-01", seen: "2014-05-01"),
            "in-force SeenValid 2000-01-01", "presumed-in-force NoTermSeen 2014-05-02", "presumed-lapsed LongSilent 2024-05-01");

    [Fact]
    public void Undated_one_is_in_force_on_the_day_it_is_seen() =>
        Told(
            Facts("mou", null, seen: "2014-05-01"),
            "unknown Undated 0001-01-01", "in-force SeenValid 2014-05-01", "presumed-in-force NoTermSeen 2014-05-02",
            "presumed-lapsed LongSilent 2024-05-01");

    [Fact]
    public void Known_end_ends_it() =>
        Told(
            Facts("mou", "2000-01-01", ended: new(Date("2003-04"), "carried-out", "Done.")),
            "presumed-in-force NoTermSeen 2000-01-01", "expired Ended 2003-04-30");

    [Fact]
    public void End_without_a_day_counts_from_the_end_of_the_presumption()
    {
        Told(
            Facts("mou", "2000-01-01", ended: new(null, "carried-out", "Done.")),
            "presumed-in-force NoTermSeen 2000-01-01", "expired Ended 2010-01-01");
        Told(
            Facts("mou", "2020-01-01", ended: new(null, "given-up", "Not done.")),
            "presumed-in-force NoTermSeen 2020-01-01", "expired Ended 2026-06-30");
    }

    [Fact]
    public void Launch_contract_is_carried_out_when_the_last_has_flown()
    {
        var contract = Facts("contract", "2010-01-01", subject: "launch-services");
        Told(
            contract, [new("customer-satellite/a", Date("2011-01-01"), false, false), new("customer-satellite/b", Date("2012-02-01"), false, false)], [],
            "presumed-in-force NoTermSeen 2010-01-01", "expired Launched 2012-02-01");
        Told(
            contract, [new("customer-satellite/a", Date("2011-01-01"), false, false), new("mission/b", null, true, false)], [],
            "presumed-in-force NoTermSeen 2010-01-01", "presumed-lapsed LongSilent 2016-01-01");
    }

    [Fact]
    public void Arrangement_whose_missions_are_over_has_expired() =>
        Told(
            Facts("implementing-arrangement", "2005-01-01"), [new("mission/m", Date("2008-10-22"), true, true)], [],
            "presumed-in-force NoTermSeen 2005-01-01", "expired MissionsOver 2018-10-22");

    [Fact]
    public void Memorandum_outlives_its_missions() =>
        Told(
            Facts("mou", "2005-01-01"), [new("mission/m", Date("2008-10-22"), true, true)], [],
            "presumed-in-force NoTermSeen 2005-01-01", "presumed-lapsed LongSilent 2018-10-22");

    [Fact]
    public void Successor_takes_its_place_whatever_it_was() =>
        Told(
            Facts("mou", "2005-01-01", term: new(12, "not-told")), [], [new("agreement/later", "supersedes", Date("2018-05-30"), [])],
            "presumed-in-force TermFromSignature 2005-01-01", "expired TermOver 2006-01-01", "superseded Superseded 2018-05-30");

    [Fact]
    public void Renewed_one_fares_as_what_renews_it()
    {
        var renewal = Rules.Phases(new(Facts("mou", "2009-01-01", term: new(24, "not-told")), [], []));
        Told(
            Facts("mou", "2000-01-01"), [], [new("agreement/later", "renews", Date("2009-01-01"), renewal)],
            "presumed-in-force NoTermSeen 2000-01-01", "presumed-in-force Prolonged 2009-01-01", "expired Prolonged 2011-01-01");
    }

    [Fact]
    public void Judgement_is_the_last_word()
    {
        Told(
            Facts("mou", "2000-01-01", judged: new("superseded", Date("2004"), "Read so.")), [], [new("agreement/later", "supersedes", Date("2008-01-01"), [])],
            "presumed-in-force NoTermSeen 2000-01-01", "superseded Judged 2004-12-31");
        Told(
            Facts("mou", "2000-01-01", judged: new("presumed-in-force", null, "Read so.")),
            "presumed-in-force NoTermSeen 2000-01-01", "presumed-in-force Judged 2010-01-01");
    }

    private static void Told(Agreement agreement, params string[] phases) => Told(agreement, [], [], phases);

    private static void Told(Agreement agreement, StatusCraft[] craft, LaterAgreement[] later, params string[] phases)
    {
        var told = Rules.Phases(new(agreement, craft, later));
        Assert.Equal(phases, told.Select(s => $"{s.Status} {s.Reason} {s.From:yyyy-MM-dd}"));
    }

    private static PartialDate Date(string text) => PartialDate.Parse(text);

    private static PartialDate? OptionalDate(string? text) => text is null ? null : Date(text);

    private static Agreement Facts(
        string type = "mou", string? date = "2000-01-01", string? entry = null, AgreementTerm? term = null, string? expires = null,
        AgreementEnd? ended = null, string? seen = null, StatusJudgement? judged = null, bool membership = false, string? subject = null) => new()
    {
        Id = "a",
        Record = IsroDiplomacy.Domain.Record.Of(RecordKind.Agreement, "a", "A"),
        Title = "A",
        Type = type,
        Date = OptionalDate(date),
        DateBasis = "signed",
        EntryIntoForce = OptionalDate(entry),
        Term = term,
        Expires = OptionalDate(expires),
        Ended = ended,
        SeenValid = seen is null ? null : new(Date(seen), "Seen."),
        Judgement = judged,
        Level = "agency",
        Membership = membership,
        Summary = "A.",
        Subjects = subject is null ? [] : [new(subject, 0)],
    };
}
