namespace IsroDiplomacy.Tests.Import;

public sealed class SmallCatalogueTests
{
    [Fact]
    public void Small_catalogue_itself_has_no_fault()
    {
        using var catalogue = new SmallCatalogue();

        Assert.Empty(catalogue.Faults());
    }

    [Fact]
    public void Faults_of_many_files_are_all_told_in_order()
    {
        using var catalogue = new SmallCatalogue();
        catalogue.Replace("sources.json", "two", "\"kind\": \"official\"", "\"kind\": \"offical\"");
        catalogue.Replace("missions.json", "spot-6", "\"norad\": 38755", "\"norad\": -1");
        catalogue.Replace("missions.json", "megha-tropiques", "2011-10-12", "2011-13-12");
        catalogue.Replace("missions.json", "megha-tropiques", "\"agency\": \"cnes\"", "\"agency\": \"cns\"");
        File.Delete(catalogue.PathOf("topics.json"));

        var faults = catalogue.Faults();

        Assert.Equal(
            [
                ("data/missions.json", "launched"), ("data/missions.json", "participations[0].agency"), ("data/missions.json", "norad"),
                ("data/sources.json", "kind"), ("data/topics.json", null),
            ],
            faults.Select(fault => (fault.File, fault.Field)));
    }

    [Fact]
    public void Fault_reads_as_a_place_editors_can_follow()
    {
        using var catalogue = new SmallCatalogue();
        var line = catalogue.Replace("missions.json", "megha-tropiques", "2011-10-12", "2011-13-12");

        var fault = Assert.Single(catalogue.Faults());

        Assert.Equal(
            $"data/missions.json({line},17): missions megha-tropiques, launched: '2011-13-12' is not a date of the form YYYY, YYYY-MM or YYYY-MM-DD",
            fault.ToString());
    }

    [Fact]
    public void Column_counts_characters_as_editors_do()
    {
        using var catalogue = new SmallCatalogue();
        catalogue.Replace("topics.json", "\"a5\"", "\"ä\U0001F680\", \"a99\"");

        var faults = catalogue.Faults();

        // The rocket counts as two UTF-16 units; bytes would put the second fault at 29.
        Assert.Equal([20, 27], faults.Select(fault => fault.Column));
    }
}
