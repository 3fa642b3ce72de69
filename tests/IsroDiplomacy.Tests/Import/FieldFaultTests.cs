namespace IsroDiplomacy.Tests.Import;

/// <summary>One field broken, one fault told: each kind of field in each way it can be wrong.</summary>
public sealed class FieldFaultTests
{
    [Theory]
    // Missing, unknown, null, of the wrong type.
    [InlineData("missions", "trishna", "\"status\":", "\"state\": 1, \"status\":", "state", "there is no such field; did you mean 'status'?")]
    [InlineData("missions", "trishna", "\"status\": \"in-development\"", "\"status\": null", "status", "must not be null")]
    [InlineData("missions", "trishna", "\"status\": \"in-development\"", "\"status\": 5", "status", "must be a text, but is a number")]
    [InlineData("missions", "trishna", "\"massKg\": null", "\"massKg\": \"5\"", "massKg", "must be a number, but is a text")]
    [InlineData("missions", "trishna", "\"purposes\": [\"climate\"]", "\"purposes\": \"climate\"", "purposes", "must be a list, but is a text")]
    [InlineData("missions", "trishna", "\"purposes\": [\"climate\"]", "\"purposes\": null", "purposes", "must not be null")]
    [InlineData("missions", "trishna", "[\"climate\"]", "[\"climate\", 7]", "purposes[1]", "must be a text, but is a number")]
    [InlineData("missions", "trishna", "[\"climate\"]", "[null]", "purposes[0]", "must be a text, but is null")]
    [InlineData("missions", "trishna", "{ \"partner\": \"fr\"", "true, { \"partner\": \"fr\"", "participations[0]", "must be an object, but is true or false")]
    [InlineData("missions", "trishna", "\"citations\": [\"one\"]", "\"citations\": [[]]", "citations[0]", "must be an object, but is a list")]
    [InlineData("partners", "fr", "\"official\": true", "\"official\": \"yes\"", "official", "must be true or false, but is a text")]
    [InlineData("partners", "fr", "\"official\": true", "\"official\": null", "official", "must be true or false, but is null")]
    [InlineData("agreements", "fr-1993-framework", "\"Read as replaced.\"", "null", "judgement.reason", "must not be null")]
    [InlineData("agreements", "fr-1993-framework", ", \"reason\": \"Read as replaced.\"", "", "judgement.reason", "the field is missing")]
    [InlineData("agreements", "fr-2004-megha-tropiques", "\"months\": 60", "\"months\": 6.5", "term.months", "6.5 is not a whole number")]
    [InlineData("agreements", "fr-2004-megha-tropiques", "\"months\": 60", "\"months\": 60, \"years\": 5", "term.years", "there is no such field")]
    [InlineData("agreements", "fr-2008-spot-launch", "\"carried-out\"", "\"caried-out\"", "ended.how", "did you mean 'carried-out'?")]
    // Texts.
    [InlineData("missions", "trishna", "\"TRISHNA\"", "\"\"", "name", "is blank")]
    [InlineData("missions", "trishna", "\"TRISHNA\"", "\"  \"", "name", "is blank")]
    [InlineData("missions", "trishna", "\"TRISHNA\"", "\" TRISHNA\"", "name", "blank at its beginning or end")]
    [InlineData("missions", "trishna", "\"TRISHNA\"", "\"TRISHNA\\u00a0\"", "name", "blank at its beginning or end")]
    [InlineData("missions", "trishna", "\"TRISHNA\"", "\"TRI\\nSHNA\"", "name", "has a line break")]
    [InlineData("missions", "trishna", "\"TRISHNA\"", "\"TRI\\u0007SHNA\"", "name", "has a control character")]
    [InlineData("missions", "trishna", "A small mission.", "See /home/someone/notes.", "summary", "path of somebody's machine")]
    [InlineData("missions", "megha-tropiques", "[\"MT\"]", "[\"MT\", \"MT\"]", "alsoKnownAs[1]", "'MT' is named twice")]
    [InlineData("missions", "megha-tropiques", "[\"MT\"]", "[\"M|T\"]", "alsoKnownAs[0]", "'M|T' holds '|'")]
    // Ids, codes, dates, numbers.
    [InlineData("missions", "megha-tropiques", "2011-10-12", "2011-02-30", "launched", "'2011-02-30' is not a date")]
    [InlineData("missions", "trishna", "\"in-development\"", "\"in-developement\"", "status", "is not in the vocabulary mission-statuses; did you mean 'in-development'?")]
    [InlineData("missions", "trishna", "\"in-development\"", "\"asleep\"", "status", "allowed: operational,")]
    [InlineData("missions", "megha-tropiques", "\"leo\"", "\"LEO\"", "orbit", "did you mean 'leo'?")]
    [InlineData("missions", "trishna", "[\"climate\"]", "[\"climate\", \"climate\"]", "purposes[1]", "'climate' is named twice")]
    [InlineData("missions", "trishna", "[\"climate\"]", "[\"clima\"]", "purposes[0]", "did you mean 'climate'?")]
    [InlineData("missions", "megha-tropiques", "\"2011-058A\"", "\"2011-58A\"", "cospar", "'2011-58A' is not a COSPAR designator")]
    [InlineData("missions", "megha-tropiques", "37838", "0", "norad", "between 1 and 999999")]
    [InlineData("missions", "megha-tropiques", "37838", "37838.5", "norad", "37838.5 is not a whole number")]
    [InlineData("missions", "megha-tropiques", "996.5", "0", "massKg", "0 is not an amount above 0")]
    [InlineData("missions", "megha-tropiques", "996.5", "1e999", "massKg", "1e999 is not an amount above 0")]
    [InlineData("partners", "fr", "[2006, 2014]", "[2014, 2006]", "listedIn[1]", "years stand in rising order")]
    [InlineData("partners", "fr", "[2006, 2014]", "[2014, 2014]", "listedIn[1]", "years stand in rising order")]
    [InlineData("partners", "fr", "[2006, 2014]", "[20.06]", "listedIn[0]", "20.06 is not a whole number")]
    [InlineData("partners", "fr", "\"FR\"", "\"fr\"", "code", "'fr' is not a country code of two capital letters")]
    [InlineData("events", "pslv-c21-2012", "\"pslv-c21\"", "\"pslv-c22\"", "flights[0]", "there is no flight 'pslv-c22' in flights.json; did you mean 'pslv-c21'?")]
    [InlineData("flights", "pslv-c14", "\"06:21\"", "\"6.21\"", "liftOff", "'6.21' is not a time of the form HH:MM")]
    [InlineData("events", "pslv-c21-2012", "\"2012-09\"", "null", "date", "must not be null")]
    [InlineData("programmes", "centre-course", "\"value\": 12", "\"value\": \"12\"", "figures[0].value", "must be a number")]
    [InlineData("programmes", "centre-course", "\"value\": 12", "\"value\": 12, \"size\": 1", "figures[0].size", "there is no such field")]
    [InlineData("vocabulary/countries", "FR", "\"FRA\"", "\"Fra\"", "alpha3", "'Fra' is not three capital letters")]
    [InlineData("vocabulary/countries", "FR", "\"250\"", "\"25\"", "numeric", "'25' is not three digits")]
    [InlineData("vocabulary/regions", "asia", "\"label\": \"Asia\"", "\"label\": null", "label", "must not be null")]
    // Citations.
    [InlineData("missions", "trishna", "\"citations\": [\"one\"]", "\"citations\": []", "citations", "needs at least one source")]
    [InlineData("partners", "esa", "\"citations\": [\"one\"]", "\"citations\": []", "citations", "needs at least one source")]
    [InlineData("agreements", "fr-1993-framework", "\"citations\": [\"one\"]", "\"citations\": []", "citations", "needs at least one source")]
    [InlineData("events", "megha-2011", "\"citations\": [\"one\"]", "\"citations\": []", "citations", "needs at least one source")]
    [InlineData("programmes", "centre-course", "\"citations\": [\"two\"]", "\"citations\": []", "citations", "needs at least one source")]
    [InlineData("customer-satellites", "cs-35932", "\"citations\": [\"one\"]", "\"citations\": []", "citations", "needs at least one source")]
    [InlineData("flights", "pslv-c14", "\"citations\": [\"two\"]", "\"citations\": []", "citations", "needs at least one source")]
    [InlineData("reported-totals", "rt-2013", "\"source\": \"two\"", "\"source\": null", "source", "must not be null")]
    [InlineData("missions", "trishna", "\"mainPointOnOne\": false", "\"mainPointOnOne\": \"yes\"", "mainPointOnOne", "must be true or false, but is")]
    [InlineData("missions", "trishna", "\"citations\": [\"one\"]", "\"citations\": null", "citations", "must not be null")]
    [InlineData("missions", "trishna", "[\"one\"]", "[\"one\", \"one\"]", "citations[1]", "'one' is named twice")]
    [InlineData("missions", "megha-tropiques", "\"launched\", \"massKg\"", "\"launch\"", "citations[1].supports[0]", "the record has no field 'launch'; did you mean 'launched'?")]
    [InlineData("missions", "megha-tropiques", "\"locator\": \"p. 12\"", "\"locator\": \"\"", "citations[1].locator", "is blank")]
    [InlineData("missions", "megha-tropiques", "\"locator\": \"p. 12\"", "\"page\": 1, \"locator\": null", "citations[1].page", "there is no such field")]
    // Pointers.
    [InlineData("claims", "cl-3", "\"kind\": \"mission\"", "\"kind\": \"misson\"", "subject.kind", "did you mean 'mission'?")]
    [InlineData("claims", "cl-3", "{ \"kind\": \"mission\", \"id\": \"trishna\" }", "null", "subject", "must not be null")]
    [InlineData("events", "megha-2011", "\"kind\": \"mission\"", "\"kind\": \"partner\"", "restates.kind", "allowed: mission, agreement")]
    [InlineData("topics", "climate", "{ \"kind\": \"agency\", \"id\": \"forum\" }", "{ \"kind\": \"mission\", \"id\": \"megha-tropiques\" }, { \"kind\": \"agency\", \"id\": \"forum\" }", "links[1]", "'mission/megha-tropiques' is named twice")]
    // References.
    [InlineData("missions", "trishna", "\"agency\": \"cnes\"", "\"agency\": \"cmes\"", "participations[0].agency", "there is no agency 'cmes' in agencies.json; did you mean 'cnes'?")]
    [InlineData("missions", "trishna", "\"agency\": \"cnes\"", "\"agency\": \"CNES\"", "participations[0].agency", "'CNES' is not an id")]
    [InlineData("missions", "trishna", "[\"one\"]", "[\"onne\"]", "citations[0]", "there is no source 'onne' in sources.json; did you mean 'one'?")]
    [InlineData("missions", "trishna", "[\"one\"]", "[\"something-else-entirely\"]", "citations[0]", "there is no source 'something-else-entirely' in sources.json")]
    [InlineData("topics", "climate", "\"id\": \"forum\"", "\"id\": \"forums\"", "links[1].id", "there is no agency 'forums'")]
    [InlineData("agreements", "fr-2004-megha-tropiques", "\"agreement\": \"fr-1993-framework\"", "\"agreement\": \"fr-1993-frame\"", "lineage[0].agreement", "there is no agreement")]
    [InlineData("agreements", "fr-2004-megha-tropiques", "\"missions\": [\"megha-tropiques\"]", "\"missions\": [\"megha-tropiques\", \"megha-tropiques\"]", "missions[1]", "is named twice")]
    public void Field_that_is_broken_is_the_one_fault(
        string file, string record, string old, string fresh, string field, string message)
    {
        using var catalogue = new SmallCatalogue();
        var line = catalogue.Replace(file + ".json", record, old, fresh);

        var fault = Assert.Single(catalogue.Faults());

        Assert.Equal($"data/{file}.json", fault.File);
        Assert.Equal($"{file} {record}", fault.Record);
        Assert.Equal(field, fault.Field);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.Equal(line, fault.Line);
    }

    [Theory]
    [InlineData("missions", "trishna", "    \"orbit\": null,\n", "orbit", "the field is missing; write null where nothing is known")]
    [InlineData("missions", "trishna", "    \"status\": \"in-development\",\n", "status", "the field is missing")]
    [InlineData("partners", "fr", "    \"official\": true,\n", "official", "the field is missing")]
    [InlineData("missions", "trishna", "    \"participations\": [\n      { \"partner\": \"fr\", \"agency\": \"cnes\", \"label\": null, \"role\": \"payload\", \"contribution\": \"Instruments\" }\n    ],\n", "participations", "the field is missing")]
    public void Field_that_is_missing_is_told_where_its_record_begins(string file, string record, string text, string field, string message)
    {
        using var catalogue = new SmallCatalogue();
        var line = catalogue.LineOf(file + ".json", $"\"id\": \"{record}\"") - 1;
        catalogue.Replace(file + ".json", record, text, "");

        var fault = Assert.Single(catalogue.Faults());

        Assert.Equal(($"data/{file}.json", line, 3, $"{file} {record}", field, message), (fault.File, fault.Line, fault.Column, fault.Record, fault.Field, fault.Message));
    }

    [Theory]
    [InlineData("missions", "trishna", "\"id\": \"trishna\"", "\"id\": \"Trishna\"", "missions Trishna", "'Trishna' is not an id")]
    [InlineData("missions", "trishna", "\"id\": \"trishna\"", "\"id\": 7", "missions [2]", "must be a text")]
    [InlineData("uncounted-objects", "a09387", "\"id\": \"a09387\"", "\"id\": \"\"", "uncounted-objects ", "'' is not an id")]
    [InlineData("vocabulary/readings", "opinion", "\"opinion\"", "\"An opinion\"", "vocabulary/readings An opinion", "'An opinion' is not an id")]
    public void Id_that_is_none_is_told(string file, string record, string old, string fresh, string label, string message)
    {
        using var catalogue = new SmallCatalogue();
        var line = catalogue.Replace(file + ".json", record, old, fresh);

        // What points at the record by its right id is at fault too.
        var fault = Assert.Single(catalogue.Faults(), f => f.Message.Contains(message, StringComparison.Ordinal));

        Assert.Equal((label, line), (fault.Record, fault.Line));
    }

    [Fact]
    public void Id_used_twice_is_told_at_the_second()
    {
        using var catalogue = new SmallCatalogue();
        var line = catalogue.Replace("uncounted-objects.json", "  }\n]", "  },\n  { \"id\": \"a09387\", \"name\": \"Sprite\", \"reason\": \"chipsat\", \"flight\": \"pslv-c14\", \"source\": \"two\" }\n]");

        var fault = Assert.Single(catalogue.Faults());

        Assert.Equal(("id", line + 1), (fault.Field, fault.Line));
        Assert.Equal("'a09387' is used twice in this file", fault.Message);
    }

    [Fact]
    public void Records_out_of_order_are_told()
    {
        using var catalogue = new SmallCatalogue();
        catalogue.Replace("uncounted-objects.json", "  }\n]", "  },\n  { \"id\": \"a00001\", \"name\": \"Sprite\", \"reason\": \"chipsat\", \"flight\": \"pslv-c14\", \"source\": \"two\" }\n]");

        var fault = Assert.Single(catalogue.Faults());

        Assert.Equal("records are sorted by id: 'a00001' belongs before 'a09387'", fault.Message);
    }
}
