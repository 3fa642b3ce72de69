namespace IsroDiplomacy.Tests.Import.Versions;

/// <summary>Once a release is published, each change of it is demanded with its reason.</summary>
public sealed class PublishedFaultTests : IDisposable
{
    private const string Spot = "\"file\": \"missions\", \"record\": \"spot-6\", \"change\": \"changed\", ";
    private const string Reason = ", \"reason\": \"our-error\", \"text\": \"Mended.\", \"day\": null";

    private readonly PublishedCatalogue _catalogue = new();

    public void Dispose() => _catalogue.Dispose();

    [Fact]
    public void Published_data_as_they_are_have_no_fault() => Assert.Empty(_catalogue.Faults);

    [Fact]
    public void All_that_differs_untold_is_told_at_its_place_and_at_once()
    {
        var name = _catalogue.Files.Replace("missions.json", "spot-6", "\"name\": \"SPOT 6\"", "\"name\": \"SPOT-6\"");
        var added = _catalogue.Files.Replace("scope.json", "\"gap-weather\"", "\"gap-wind\"");
        var term = _catalogue.Files.Replace("vocabulary/regions.json", "asia", "\"label\": \"Asia\"", "\"label\": \"All Asia\"");
        var gone = _catalogue.Files.LineOf("published.json", "\"gap-weather ");

        const string Wanted = "tell it in changes.json, with its reason (the command draft begins the entry)";
        Assert.Equal(
            [
                $"data/missions.json({name},13): missions spot-6, name: differs from release 2026.1: {Wanted}",
                $"data/published.json({gone},9): published, files[17].records[2]: scope gap-weather was in release 2026.1 and is gone: {Wanted}",
                $"data/scope.json({added},11): scope gap-wind, id: was not in release 2026.1: {Wanted}",
                $"data/vocabulary/regions.json({term},14): vocabulary/regions asia, label: differs from release 2026.1: {Wanted}",
            ],
            _catalogue.Faults.Select(fault => System.Text.RegularExpressions.Regex.Replace(fault, @"files\[\d+\]", "files[17]")));
    }

    [Fact]
    public void Field_that_came_or_went_in_every_record_may_be_told_at_once()
    {
        // An earlier state of the data that knew no note.
        var text = File.ReadAllText(_catalogue.Files.PathOf("published.json"));
        _catalogue.Write("published.json", text.Replace("\"total\", \"partners\", \"why\", \"note\"", "\"total\", \"partners\", \"why\", \"remark\"", StringComparison.Ordinal));
        Assert.Equal(2 * 2, _catalogue.Faults.Count);

        _catalogue.Tell("\"file\": \"reported-totals\", \"record\": null, \"change\": \"changed\", \"fields\": [{ \"name\": \"note\", \"old\": null, \"new\": null }, { \"name\": \"remark\", \"old\": null, \"new\": null }]" + Reason);
        Assert.Empty(_catalogue.Faults);
    }

    [Fact]
    public void What_the_catalogue_says_of_itself_is_told_by_the_release()
    {
        _catalogue.Files.Replace("catalogue.json", "\"asOf\": \"2026-06\"", "\"asOf\": \"2026-05\"");

        Assert.Empty(_catalogue.Faults);
    }

    [Fact]
    public void Drafted_entries_are_refused_until_they_have_reasons()
    {
        _catalogue.Files.Replace("missions.json", "spot-6", "\"name\": \"SPOT 6\"", "\"name\": \"SPOT-6\"");
        _catalogue.Files.Replace("missions.json", "spot-6", "\"alsoKnownAs\": []", "\"alsoKnownAs\": [\"SPOT 6\"]");
        _catalogue.Files.Replace("scope.json", "\"gap-weather\"", "\"gap-wind\"");

        Assert.Equal(3, _catalogue.Draft());

        Assert.All(_catalogue.Faults, fault => Assert.Matches(@"^data/changes\.json.*(reason: say why|text: say in a sentence)", fault));
        Assert.Equal(6, _catalogue.Faults.Count);
        Assert.Contains("{ \"name\": \"name\", \"old\": \"SPOT 6\", \"new\": \"SPOT-6\" }", _catalogue.Changes, StringComparison.Ordinal);
        _catalogue.GiveReasons();
        Assert.Empty(_catalogue.Faults);
        Assert.Equal(0, _catalogue.Draft());
    }

    [Fact]
    public void Draft_adds_to_what_was_told_and_counts_on()
    {
        _catalogue.Files.Replace("missions.json", "spot-6", "\"name\": \"SPOT 6\"", "\"name\": \"SPOT-6\"");
        _catalogue.Draft();
        _catalogue.GiveReasons();
        var told = _catalogue.Changes;
        _catalogue.Files.Replace("missions.json", "spot-6", "\"massKg\": null", "\"massKg\": 712");

        Assert.Equal(1, _catalogue.Draft());

        Assert.StartsWith(told[..told.LastIndexOf("\n      }", StringComparison.Ordinal)], _catalogue.Changes, StringComparison.Ordinal);
        Assert.Contains("\"id\": \"c2\"", _catalogue.Changes, StringComparison.Ordinal);
        Assert.Contains("{ \"name\": \"massKg\", \"old\": null, \"new\": 712 }", _catalogue.Changes, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Spot + "\"fields\": [{ \"name\": \"name\", \"old\": \"SPOT 7\", \"new\": \"SPOT-6\" }]" + Reason, "changes[0].fields[0].old: \"SPOT 7\" is not what was published")]
    [InlineData(Spot + "\"fields\": [{ \"name\": \"name\", \"old\": \"SPOT 6\", \"new\": \"SPOT_6\" }]" + Reason, "changes[0].fields[0].new: \"SPOT_6\", but the record has \"SPOT-6\"")]
    [InlineData(Spot + "\"fields\": [{ \"name\": \"name\", \"old\": \"SPOT 6\", \"new\": \"SPOT-6\" }, { \"name\": \"kind\", \"old\": \"a\", \"new\": \"b\" }]" + Reason, "changes[0].fields[1].name: nothing of the kind differs from release 2026.1: take the entry out")]
    [InlineData(Spot + "\"fields\": [{ \"name\": \"name\", \"old\": \"SPOT 6\", \"new\": \"SPOT-6\" }], \"reason\": null, \"text\": \"Mended.\", \"day\": null", "changes[0].reason: say why it was changed")]
    [InlineData(Spot + "\"fields\": [{ \"name\": \"name\", \"old\": \"SPOT 6\", \"new\": \"SPOT-6\" }], \"reason\": \"wrong\", \"text\": \"Mended.\", \"day\": null", "'wrong' is not in the vocabulary change-reasons")]
    [InlineData(Spot + "\"fields\": [{ \"name\": \"name\", \"old\": \"SPOT 6\", \"new\": \"SPOT-6\" }], \"reason\": \"our-error\", \"text\": null, \"day\": null", "changes[0].text: say in a sentence")]
    [InlineData(Spot + "\"fields\": []" + Reason, "changes[0].fields: name the fields that were changed")]
    [InlineData("\"file\": \"mission\", \"record\": \"spot-6\", \"change\": \"added\", \"fields\": []" + Reason, "changes[0].file: there is no file 'mission.json'; did you mean 'missions'?")]
    [InlineData("\"file\": \"missions\", \"record\": null, \"change\": \"changed\", \"fields\": [{ \"name\": \"name\", \"old\": \"SPOT 6\", \"new\": null }]" + Reason, "changes[0].record: values before and after are those of one record")]
    public void Entry_that_tells_something_else_than_what_differs_is_refused(string entry, string message)
    {
        _catalogue.Files.Replace("missions.json", "spot-6", "\"name\": \"SPOT 6\"", "\"name\": \"SPOT-6\"");
        _catalogue.Tell(entry);

        var fault = Assert.Single(_catalogue.Faults);
        Assert.StartsWith("data/changes.json(", fault, StringComparison.Ordinal);
        Assert.Contains(message, fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("spot-6", null)]
    [InlineData("spot-5", "there is no mission 'spot-5' in missions.json; did you mean 'spot-6'?")]
    public void Record_that_was_looked_at_and_found_right_may_be_noted(string record, string? message)
    {
        _catalogue.Tell($"\"file\": \"missions\", \"record\": \"{record}\", \"change\": \"checked\", \"fields\": [], \"reason\": null, \"text\": null, \"day\": \"2026-12-01\"");

        if (message is null) Assert.Empty(_catalogue.Faults);
        else Assert.Contains(message, Assert.Single(_catalogue.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void Next_release_is_one_at_a_time_and_that_of_the_catalogue()
    {
        _catalogue.Tell("\"file\": \"missions\", \"record\": \"spot-6\", \"change\": \"checked\", \"fields\": [], \"reason\": null, \"text\": null, \"day\": null");
        _catalogue.Write("changes.json", _catalogue.Changes.Replace("unreleased", "2026.2", StringComparison.Ordinal));

        Assert.Equal(
            [
                "catalogue, version: '2026.1', but the newest release in changes.json says '2026.2'", "catalogue, released: '2026-07-01', but the newest release in changes.json says ''",
                "2026.2, released: a release has a day, a title and a note", "2026.2, title: a release has a day, a title and a note", "2026.2, note: a release has a day, a title and a note",
            ],
            _catalogue.Faults.Select(fault => System.Text.RegularExpressions.Regex.Replace(fault, @"^data/\w+\.json\(\d+,\d+\): (changes )?", "")));
    }

    [Theory]
    [InlineData("\"2026.1\"", "\"2026-1\"", "'2026-1' is not a year, a dot and a number from 1")]
    [InlineData("\"2026-07-01\"", "\"2026-07\"", "2026-07 is not a day")]
    [InlineData("\"2026-07-01\"", "\"2025-07-01\"", "2025-07-01 is not in the year of release 2026.1")]
    public void Release_has_a_number_and_a_day_in_its_year(string old, string fresh, string message)
    {
        _catalogue.Write("changes.json", _catalogue.Changes.Replace(old, fresh, StringComparison.Ordinal));

        Assert.Contains(_catalogue.Faults, fault => fault.StartsWith("data/changes.json(", StringComparison.Ordinal) && fault.Contains(message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"release\": \"2026.1\"", "\"release\": \"2025.9\"", "'2025.9' is no release that changes.json tells of")]
    [InlineData("\"gap-weather ", "\"gap-weather-", "is no id with 4 hashes")]
    public void State_that_was_published_is_read_strictly(string old, string fresh, string message)
    {
        _catalogue.Files.Replace("published.json", old, fresh);

        Assert.Contains(_catalogue.Faults, fault => fault.StartsWith("data/published.json(", StringComparison.Ordinal) && fault.Contains(message, StringComparison.Ordinal));
    }
}
