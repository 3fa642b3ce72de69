namespace IsroDiplomacy.Tests.Import;

/// <summary>Each field by itself is sound, but not beside the others or beside other records.</summary>
public sealed class CheckFaultTests
{
    [Theory]
    // Catalogue, sources.
    [InlineData("sources", "two", "https://example.org/two", "ftp://example.org/two", "url", "is not an address that begins with http:// or https://")]
    [InlineData("sources", "two", "https://example.org/two", "https:// example.org/two", "url", "is not an address")]
    [InlineData("sources", "two", "https://example.org/two", "example.org/two", "url", "nor does it begin with urn:article:")]
    [InlineData("sources", "two", "https://example.org/two", "https://example.org/one", "url", "the address https://example.org/one is that of 'one' already")]
    [InlineData("sources", "two", "About two", "About two (copy)", "copy", "calls the document a copy", 0, -1)]
    [InlineData("sources", "two", "\"Example\"", "\"Example (stored copy)\"", "copy", "calls the document a copy", 0, -2)]
    [InlineData("sources", "two", "\"readAt\": null", "\"readAt\": \"https://example.net/two\"", "copy", "readAt says where a copy was read", 0, 1)]
    [InlineData("sources", "two", "\"readAt\": null,\n    \"copy\": false", "\"readAt\": \"example.net/two\",\n    \"copy\": true", "readAt", "'example.net/two' is not an address")]
    [InlineData("sources", "two", "\"readAt\": null,\n    \"copy\": false", "\"readAt\": \"https://example.org/two\",\n    \"copy\": true", "readAt", "is the address itself")]
    [InlineData("sources", "two", "\"origin\": null", "\"origin\": \"text\"", "origin", "'text' is the origin of this document alone")]
    [InlineData("missions", "trishna", "\"mainPointOnOne\": false", "\"mainPointOnOne\": true", "mainPointOnOne", "all documents of the record are one voice already")]
    // Partners.
    [InlineData("partners", "fr", "\"code\": \"FR\"", "\"code\": \"ZZ\"", "code", "'ZZ' is not in vocabulary/countries.json", 1)]
    [InlineData("partners", "fr", "\"code\": \"FR\"", "\"code\": \"DE\"", "id", "the id of a state is its code in lower case: 'de'", 0, -1)]
    [InlineData("partners", "fr", "\"code\": \"FR\"", "\"code\": null", "code", "a partner of the kind state needs its ISO 3166-1 code")]
    [InlineData("partners", "esa", "\"code\": null", "\"code\": \"FR\"", "code", "a body has no country code")]
    [InlineData("partners", "fr", "\"Western Europe\"", "null", "subRegion", "a state needs its sub-region")]
    [InlineData("partners", "fr", "\"validTo\": null", "\"validTo\": \"2001\"", "validTo", "only a historic state has an end")]
    [InlineData("partners", "fr", "\"successor\": null", "\"successor\": \"ru\"", "successor", "only a historic state has a successor")]
    [InlineData("partners", "su", "\"validTo\": \"1991\"", "\"validTo\": null", "validTo", "a historic state needs its end")]
    [InlineData("partners", "su", "\"validTo\": \"1991\"", "\"validTo\": \"1921-12\"", "validTo", "1921-12 lies before validFrom, 1922")]
    [InlineData("partners", "su", "\"successor\": \"ru\"", "\"successor\": \"su\"", "successor", "a state can't succeed itself: su → su")]
    // Agencies.
    [InlineData("agencies", "toulouse", "\"partner\": \"fr\"", "\"partner\": null", "partner", "only agencies of the kinds intergovernmental and other may have no partner")]
    [InlineData("agencies", "cnes", "https://cnes.fr/", "cnes.fr", "website", "'cnes.fr' is not an address")]
    [InlineData("agencies", "cnes", "\"parent\": null", "\"parent\": \"toulouse\"", "parent", "cnes → toulouse → cnes")]
    [InlineData("agencies", "incospar", "\"successorOf\": []", "\"successorOf\": [\"isro\"]", "successorOf", "incospar → isro → incospar")]
    [InlineData("agencies", "incospar", "\"alsoKnownAs\": []", "\"alsoKnownAs\": [\"INCOSPAR / DAE\"]", "alsoKnownAs", "'INCOSPAR / DAE' names more than one organisation")]
    // Missions.
    [InlineData("missions", "trishna", "\"launched\": null", "\"launched\": \"2025\"", "launched", "a mission that is in-development has no launch date")]
    [InlineData("missions", "megha-tropiques", "\"label\": \"Universities of many countries\"", "\"label\": null", "participations[2]", "needs a partner, or a label")]
    [InlineData("missions", "trishna", "\"agency\": \"cnes\"", "\"agency\": \"isro\"", "participations[0].agency", "'isro' belongs to 'in', not to 'fr'")]
    [InlineData("missions", "trishna", "\"agency\": \"cnes\"", "\"agency\": \"forum\"", "participations[0].agency", "'forum' belongs to no partner, not to 'fr'")]
    [InlineData("missions", "megha-tropiques", "\"partner\": null, \"agency\": null", "\"partner\": null, \"agency\": \"cnes\"", "participations[2].agency", "'cnes' belongs to 'fr', not to no partner")]
    // Agreements and their lineage.
    [InlineData("agreements", "fr-1993-framework", "\"dateBasis\": \"signed\"", "\"dateBasis\": null", "dateBasis", "a date needs its basis")]
    [InlineData("agreements", "fr-2008-spot-launch", "\"dateBasis\": null", "\"dateBasis\": \"signed\"", "dateBasis", "there is no date for this basis")]
    [InlineData("agreements", "fr-2008-spot-launch", "{ \"partner\": \"in\", \"agency\": \"isro\"", "{ \"partner\": \"fr\", \"agency\": \"toulouse\"", "parties", "no party is Indian ('in')", 0, -2)]
    [InlineData("agreements", "fr-1993-framework", "\"agency\": \"isro\"", "\"agency\": null", "parties[2]", "the same partner and agency are a party twice")]
    [InlineData("agreements", "fr-2008-spot-launch", "\"agency\": \"cnes\"", "\"agency\": \"incospar\"", "parties[0].agency", "'incospar' belongs to 'in', not to 'fr'")]
    [InlineData("agreements", "fr-1993-framework", "\"lineage\": []", "\"lineage\": [{ \"relation\": \"follows\", \"agreement\": \"fr-1993-framework\" }]", "lineage", "fr-1993-framework → fr-1993-framework")]
    [InlineData("agreements", "fr-2008-spot-launch", "\"lineage\": []", "\"lineage\": [{ \"relation\": \"renews\", \"agreement\": \"fr-1993-framework\" }, { \"relation\": \"renews\", \"agreement\": \"fr-1993-framework\" }]", "lineage[1]", "'renews' of 'fr-1993-framework' is named twice")]
    [InlineData("agreements", "fr-1993-framework", "\"date\": \"1993\"", "\"date\": \"2005\"", "lineage[0].agreement", "'fr-1993-framework' is of 2005, later than this agreement of 2004-11", 0, 0, "fr-2004-megha-tropiques")]
    [InlineData("agreements", "fr-2004-megha-tropiques", "\"months\": 60", "\"months\": null", "term.months", "only a term whose renewal is 'no-end' has no months")]
    [InlineData("agreements", "fr-2004-megha-tropiques", "\"renewal\": \"automatic\"", "\"renewal\": \"no-end\"", "term.months", "whose renewal is 'no-end' has no months")]
    [InlineData("agreements", "fr-2004-megha-tropiques", "\"months\": 60", "\"months\": 0", "term.months", "at least one month")]
    [InlineData("agreements", "fr-2008-spot-launch", "\"term\": null", "\"term\": { \"months\": 12, \"renewal\": \"not-told\" }", "term", "needs a day from which it runs")]
    [InlineData("agreements", "fr-2004-megha-tropiques", "\"2005-02\"", "\"2004-10\"", "entryIntoForce", "2004-10 lies before date, 2004-11")]
    [InlineData("agreements", "fr-2004-megha-tropiques", "\"expires\": null", "\"expires\": \"2004\"", "expires", "2004 lies before the agreement began, 2005-02")]
    [InlineData("agreements", "fr-2004-megha-tropiques", "\"2011\"", "\"2001\"", "seenValid.date", "2001 lies before the agreement began, 2005-02")]
    [InlineData("agreements", "fr-1993-framework", "\"superseded\", \"from\"", "\"in-force\", \"from\"", "judgement.status", "takes a fact")]
    [InlineData("agreements", "fr-2004-megha-tropiques", "\"mou\"", "\"joint-statement\"", "entryIntoForce", "a joint statement is a political text", 0, 7)]
    // Events, programmes.
    [InlineData("events", "megha-2011", "\"missions\": [\"megha-tropiques\"]", "\"missions\": []", "restates", "'mission/megha-tropiques' must be among the event's missions", 0, 5)]
    [InlineData("programmes", "centre-course", "\"ended\": \"2010\"", "\"ended\": \"1995-10\"", "ended", "1995-10 lies before started, 1995-11")]
    [InlineData("programmes", "centre-course", "\"partner\": \"in\"", "\"partner\": \"su\"", "places[0].partner", "'su' is no partner of the programme")]
    [InlineData("programmes", "centre-course", "\"source\": \"two\"", "\"source\": \"one\"", "figures[0].source", "'one' is not among the citations of the record")]
    // Spacecraft.
    [InlineData("customer-satellites", "cs-35932", "\"2009-051B\"", "\"2010-051B\"", "cospar", "2010-051B was launched in 2010, but launched says 2009-09-23")]
    [InlineData("customer-satellites", "cs-35932", "\"2009-051B\"", "null", "cospar", "a satellite put in orbit has a COSPAR number")]
    [InlineData("customer-satellites", "cs-lost", "\"cospar\": null", "\"cospar\": \"2026-001A\"", "cospar", "a satellite that was lost has no COSPAR number")]
    [InlineData("customer-satellites", "cs-35932", "35932,", "35933,", "id", "must be 'cs-35933', from the NORAD number", 0, -11)]
    [InlineData("customer-satellites", "cs-35932", "\"operatorPartner\": \"esa\"", "\"operatorPartner\": \"fr\"", "operatorPartner", "is given only where it differs")]
    [InlineData("customer-satellites", "cs-35932", "\"ISRO counts the builder’s country.\"", "null", "attributionNote", "must say why")]
    [InlineData("customer-satellites", "cs-rubin-9-2", "\"2009-09-23\"", "\"2009-09-24\"", "launched", "'2009-09-24', but PSLV-C14 flew on '2009-09-23'")]
    [InlineData("customer-satellites", "cs-rubin-9-2", "\"pslv\"", "\"pslv-ca\"", "vehicle", "'pslv-ca', but PSLV-C14 was 'pslv'")]
    [InlineData("customer-satellites", "cs-rubin-9-2", "\"SDSC SHAR\"", "\"Thumba\"", "site", "'Thumba', but PSLV-C14 began at 'SDSC SHAR'")]
    [InlineData("customer-satellites", "cs-rubin-9-2", "\"2009-051F\"", "\"2009-051B\"", "cospar", "the COSPAR number 2009-051B is that of 'cs-35932' already")]
    [InlineData("customer-satellites", "cs-lost", "\"lost\"", "\"deployed\"", "outcome", "'deployed', but PSLV-C62 did not reach orbit", 1)]
    [InlineData("flights", "pslv-c18", "\"name\": \"PSLV-C18\"", "\"name\": \"PSLV-C19\"", "id", "must be 'pslv-c19', from the name", 0, -1)]
    [InlineData("flights", "pslv-c18", "\"2011-10-12\"", "\"2011-10-13\"", "missions[0]", "the flight was on 2011-10-13, but 'megha-tropiques' says 2011-10-12", 0, 5)]
    [InlineData("flights", "pslv-c18", "[\"megha-tropiques\"]", "[]", "missions", "carries no mission, and no customer satellite names it")]
    [InlineData("flights", "pslv-c21", "[\"spot-6\"]", "[\"megha-tropiques\"]", "missions[0]", "'megha-tropiques' flew on 'pslv-c18' already", 1)]
    [InlineData("missions", "trishna", "\"norad\": null", "\"norad\": 50000", "launched", "so it needs its launch date", 0, -4)]
    [InlineData("missions", "megha-tropiques", "37838", "38755", "norad", "the NORAD number 38755 is that of 'megha-tropiques' already", 1, 0, "spot-6")]
    [InlineData("missions", "spot-6", "\"customerSatellites\": [\"cs-38755\"]", "\"customerSatellites\": []", "customerSatellites", "'cs-38755' is the same craft by its numbers")]
    // Totals, claims, article, topics.
    [InlineData("reported-totals", "rt-2013", "\"from\": \"2009-04\"", "\"from\": \"2013\"", "to", "2012-12 lies before from, 2013", 0, 1)]
    [InlineData("reported-totals", "rt-2009", "\"label\": null", "\"label\": \"a year\"", "label", "only a period has a name")]
    [InlineData("reported-totals", "rt-2013", "\"total\": 28", "\"total\": 5", "partners", "the parts add up to 6, more than the total of 5", 0, 1)]
    [InlineData("reported-totals", "rt-2013", "\"partner\": \"esa\"", "\"partner\": \"fr\"", "partners[1].partner", "'fr' has a part already")]
    [InlineData("reported-totals", "rt-2009", "\"why\": null", "\"why\": \"rounded\"", "why", "the records give 3 too: there is no difference to explain")]
    [InlineData("reported-totals", "rt-2013", "\"partner\": \"fr\", \"total\": 5", "\"partner\": \"fr\", \"total\": 4", "partners[0].why", "the records give 4 too")]
    [InlineData("claims", "cl-3", "\"chosen\": true", "\"chosen\": false", "chosen", "no value of 'launch year' of mission/trishna is chosen")]
    [InlineData("claims", "cl-2", "\"2004-11\"", "\"2004-12\"", "value", "'2004-12' is chosen, but the record has '2004-11'")]
    [InlineData("claims", "cl-4", "\"chosen\": true", "\"chosen\": false", "chosen", "no value of 'satellites' of topic/climate is chosen")]
    [InlineData("claims", "cl-2", "\"rule\": \"The more exact date.\"", "\"rule\": null", "rule", "say by which rule the shown value was chosen")]
    [InlineData("claims", "cl-2", "\"The more exact date.\"", "\"Another.\"", "rule", "one rule chooses among the values of one property; 'cl-1' names another")]
    [InlineData("claims", "cl-2", "\"asOf\": null", "\"asOf\": \"2005\"", "asOf", "is a series, so each value needs its date", 0, 0, "cl-1")]
    [InlineData("claims", "cl-2", "\"field\": \"date\"", "\"field\": \"place\"", "field", "must be that of 'cl-1', which is about the same property")]
    [InlineData("claims", "cl-3", "\"field\": null", "\"field\": \"launchd\"", "field", "the record has no field 'launchd'; did you mean 'launched'?")]
    [InlineData("claims", "cl-3", "\"source\": \"two\",\n    \"locator\": null", "\"source\": null,\n    \"locator\": \"p. 3\"", "locator", "a place needs the source it is in", 0, 1)]
    [InlineData("topics", "climate", "\"a7\"", "\"a26\"", "paragraphs[1]", "there is no article paragraph 'a26' in article-paragraphs.json")]
    [InlineData("article", "a5-1", "\"paragraph\": \"a5\"", "\"paragraph\": \"a7\"", "id", "must be the paragraph and a number: 'a7-1'", 0, -1)]
    [InlineData("article", "a5-1", "\"paragraph\": \"a5\"", "\"paragraph\": \"a26\"", "paragraph", "there is no article paragraph 'a26' in article-paragraphs.json")]
    [InlineData("article", "a5-1", "\"id\": \"a5-1\"", "\"id\": \"a5-01\"", "id", "must be the paragraph and a number: 'a5-1'", 0, 0, "a5-01")]
    [InlineData("article", "a5-1", "\"id\": \"megha-tropiques\"", "\"id\": \"megha-tropique\"", "againstRecords[0].id", "there is no mission 'megha-tropique' in missions.json; did you mean 'megha-tropiques'?")]
    [InlineData("article", "a5-2", "\"reprint-b\"]", "\"reprint-c\"]", "againstSources[2]", "there is no source 'reprint-c' in sources.json")]
    [InlineData("article", "a5-2", "\"reading\": \"outdated\"", "\"reading\": \"wrong\"", "reading", "'wrong' is not in the vocabulary readings")]
    [InlineData("article-paragraphs", "a7", "\"id\": \"a7\"", "\"id\": \"b7\"", "id", "must be 'a' and the number of the paragraph: 'a7'", 1, 0, "b7")]
    [InlineData("article-paragraphs", "a7", "\"kind\": \"heading\"", "\"kind\": \"text\"", "kind", "no statement of article.json reads this paragraph")]
    [InlineData("article", "a5-1", "[\n      { \"kind\": \"partner\", \"id\": \"fr\" }\n    ]", "[]", "subjects", "a statement is about at least one record")]
    [InlineData("article", "a5-1", "\"1990s\"", "\"the nineties\"", "when", "'the nineties' is not a date")]
    [InlineData("article", "a5-2", "\"2011/2012\"", "\"2011/2012/2013\"", "when", "is not a date")]
    [InlineData("article", "a5-2", "\"Launched on 12 October 2011.\"", "null", "note", "a statement read as outdated needs a note")]
    // Notes on scope.
    [InlineData("scope", "gap-weather", "\"Weather\"", "\"SPOT 6\"", "title", "'SPOT 6' is the title of 'gap-spot-6' already")]
    [InlineData("scope", "gap-spot-6", "\"id\": \"spot-6\"", "\"id\": \"spot-66\"", "about[0].id", "did you mean 'spot-6'?")]
    // Eras.
    [InlineData("eras", "together", "\"kind\": \"agreement\", \"id\": \"fr-2004-megha-tropiques\"", "\"kind\": \"agreement\", \"id\": \"fr-2008-spot-launch\"", "begins", "'agreement/fr-2008-spot-launch' has no place on the timeline")]
    [InlineData("eras", "together", "\"kind\": \"event\", \"id\": \"pslv-c21-2012\"", "\"kind\": \"event\", \"id\": \"megha-2011\"", "ends", "'event/megha-2011' has no place on the timeline")]
    [InlineData("eras", "together", "\"kind\": \"event\", \"id\": \"pslv-c21-2012\"", "\"kind\": \"agreement\", \"id\": \"fr-1993-framework\"", "ends", "1993 lies before the beginning, 2004-11")]
    [InlineData("eras", "together", "\"kind\": \"event\", \"id\": \"pslv-c21-2012\"", "\"kind\": \"partner\", \"id\": \"fr\"", "ends.kind", "'partner' is no kind of record this may point at")]
    [InlineData("eras", "together", "\"kind\": \"mission\", \"id\": \"megha-tropiques\"", "\"kind\": \"mission\", \"id\": \"megha-tropique\"", "sentences[0].records[1].id", "there is no mission 'megha-tropique' in missions.json; did you mean 'megha-tropiques'?")]
    [InlineData("eras", "together", "[{ \"kind\": \"event\", \"id\": \"pslv-c21-2012\" }]", "[]", "sentences[1].records", "a sentence rests on at least one record")]
    [InlineData("eras", "together", "A [rocket] flew", "A rocket flew", "sentences[1].text", "has words in brackets for 0 of its 1 records")]
    [InlineData("eras", "together", "A [rocket] flew", "A [rocket] [flew", "sentences[1].text", "a bracket stands alone")]
    [InlineData("eras", "together", "\"paragraph\": 2", "\"paragraph\": 3", "sentences[1].paragraph", "paragraphs are counted from 1 without a gap: 3 after 1")]
    // Use.
    [InlineData("topics", "climate", ",\n      { \"kind\": \"agency\", \"id\": \"forum\" }", "", "id", "this agency has no partner, and no record names it", 0, 0, "forum", "agencies")]
    [InlineData("article", "a5-2", "[\"one\", \"reprint-a\", \"reprint-b\"]", "[\"one\", \"reprint-a\"]", "id", "no record cites this source", 0, 0, "reprint-b", "sources")]
    public void Rule_that_is_broken_is_told_at_its_record_and_field(
        string file, string record, string old, string fresh, string field, string message,
        int others = 0, int below = 0, string? toldAt = null, string? toldIn = null)
    {
        using var catalogue = new SmallCatalogue();
        var line = catalogue.Replace(file + ".json", record, old, fresh);

        var faults = catalogue.Faults();

        var fault = Assert.Single(faults, fault => fault.Field == field && fault.Message.Contains(message, StringComparison.Ordinal));
        Assert.Equal(others, faults.Count - 1);
        Assert.Equal($"{toldIn ?? file} {toldAt ?? record}", fault.Record);
        if (toldAt is null) Assert.Equal(line + below, fault.Line);
    }

    [Fact]
    public void Licence_that_is_no_address_is_told()
    {
        using var catalogue = new SmallCatalogue();
        var line = catalogue.Replace("catalogue.json", "https://creativecommons.org", "creativecommons.org");

        var fault = Assert.Single(catalogue.Faults());

        Assert.Equal(("data/catalogue.json", "catalogue", "licenceUrl", line), (fault.File, fault.Record, fault.Field, fault.Line));
    }

    [Theory]
    [InlineData("version", "2026.1", "2026-1", "is not a year, a dot and a number")]
    [InlineData("version", "2026.1", "2026.01", "is not a year, a dot and a number")]
    [InlineData("released", "2026-07-01", "2025-07-01", "is not in the year of release 2026.1")]
    [InlineData("released", "2026-07-01", "2026-07", "is not a day")]
    [InlineData("released", "2026-07-01", "2026-05-31", "lies before 2026-06")]
    public void Release_has_a_number_and_a_day(string field, string old, string fresh, string message)
    {
        using var catalogue = new SmallCatalogue();
        var line = catalogue.Replace("catalogue.json", $"\"{field}\": \"{old}\"", $"\"{field}\": \"{fresh}\"");

        var faults = catalogue.Faults();

        Assert.All(faults, fault => Assert.Equal(("data/catalogue.json", field, line), (fault.File, fault.Field, fault.Line)));
        Assert.Contains(faults, fault => fault.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Field_of_a_record_has_one_chosen_value()
    {
        using var catalogue = new SmallCatalogue();
        catalogue.Replace("claims.json", "cl-1", "\"value\": \"2004\"", "\"value\": \"2004-11\"");
        catalogue.Replace("claims.json", "cl-1", "\"chosen\": false", "\"chosen\": true");

        var fault = Assert.Single(catalogue.Faults());

        Assert.Equal("'cl-1' is chosen for the same field already", fault.Message);
    }

    [Theory]
    [InlineData("2009-12-31", "2010-001A")]
    [InlineData("2010-01-01", "2009-070A")]
    [InlineData("2009", "2009-070A")]
    public void Launch_at_the_turn_of_the_year_may_bear_the_other_year_s_number(string launched, string cospar)
    {
        using var catalogue = new SmallCatalogue();
        catalogue.Replace("missions.json", "megha-tropiques", "2011-10-12", launched);
        catalogue.Replace("missions.json", "megha-tropiques", "2011-058A", cospar);
        catalogue.Replace("flights.json", "pslv-c18", "2011-10-12", launched);

        Assert.Empty(catalogue.Faults());
    }

    [Fact]
    public void Statement_names_what_it_was_read_against_unless_nothing_can_test_it()
    {
        using var catalogue = new SmallCatalogue();
        catalogue.Replace("article.json", "a5-1", "[\n      { \"kind\": \"mission\", \"id\": \"megha-tropiques\" }\n    ]", "[]");
        Assert.Equal(["againstRecords"], catalogue.Faults().Select(fault => fault.Field));

        catalogue.Replace("article.json", "a5-1", "\"confirmed\"", "\"imprecise\"");
        Assert.Equal(["againstRecords", "note"], catalogue.Faults().Select(fault => fault.Field));

        catalogue.Replace("article.json", "a5-1", "\"imprecise\"", "\"not-checked\"");
        Assert.Equal(["note"], catalogue.Faults().Select(fault => fault.Field));

        catalogue.Replace("article.json", "a5-1", "\"not-checked\"", "\"opinion\"");
        Assert.Empty(catalogue.Faults());
    }

    [Theory]
    [InlineData("a6", "there is no paragraph 'a6' in article-paragraphs.json; did you mean 'a5'?")]
    [InlineData("p. 7", "there is no paragraph 'p. 7' in article-paragraphs.json")]
    [InlineData("a5", null)]
    public void Citation_of_the_article_names_a_paragraph_that_is_there(string locator, string? message)
    {
        using var catalogue = new SmallCatalogue();
        catalogue.Replace("sources.json", "one", "https://example.org/one", "urn:article:one");
        var line = catalogue.Replace(
            "missions.json", "trishna", "\"citations\": [\"one\"]",
            $"\"citations\": [{{ \"source\": \"one\", \"locator\": \"{locator}\", \"supports\": [] }}]");

        var faults = catalogue.Faults();

        if (message is null) Assert.Empty(faults);
        else
        {
            var fault = Assert.Single(faults);
            Assert.Equal(("data/missions.json", line, "missions trishna", "citations[0].locator"), (fault.File, fault.Line, fault.Record, fault.Field));
            Assert.Equal(message, fault.Message);
        }
    }

    [Fact]
    public void Record_with_a_fault_of_its_own_is_not_checked_against_others()
    {
        using var catalogue = new SmallCatalogue();
        catalogue.Replace("customer-satellites.json", "cs-35932", "2009-09-23", "2009-09-32");

        // Its launch can't be compared with that of its flight, nor with its COSPAR number.
        Assert.Equal("launched", Assert.Single(catalogue.Faults()).Field);
    }
}
