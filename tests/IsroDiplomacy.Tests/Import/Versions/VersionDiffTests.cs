using IsroDiplomacy.Data.Import;
using IsroDiplomacy.Data.Import.Versions;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Tests.Import.Versions;

public sealed class VersionDiffTests : IDisposable
{
    private readonly SmallCatalogue _old = new();
    private readonly SmallCatalogue _new = new();

    public void Dispose()
    {
        _old.Dispose();
        _new.Dispose();
    }

    [Fact]
    public void Same_data_differ_in_nothing_however_they_are_written()
    {
        _new.Replace("missions.json", "megha-tropiques", "\"massKg\": 996.5", "\"massKg\": 9.9650e2");
        _new.Replace("missions.json", "spot-6", "\"name\": \"SPOT 6\"", "\"name\":\n\n   \"SP\\u004fT 6\"");
        _new.Replace("agreements.json", "fr-1993-framework", "{ \"partner\": \"fr\", \"agency\": \"cnes\"", "{ \"agency\": \"cnes\", \"partner\": \"fr\"");

        Assert.Empty(Changes());
    }

    [Fact]
    public void Changed_field_is_told_with_what_was_and_what_is()
    {
        _new.Replace("missions.json", "trishna", "\"launched\": null", "\"launched\": \"2027\"");

        var change = Assert.Single(Changes());

        Assert.Equal(("missions", "trishna", ChangeKinds.Changed), (change.File, change.Id, change.Kind));
        Assert.Equal([new("launched", "null", "\"2027\"")], change.Fields);
    }

    [Fact]
    public void Field_that_was_not_there_differs_from_one_without_a_value()
    {
        _old.Replace("missions.json", "trishna", "    \"launched\": null,\n", "");

        Assert.Equal([new("launched", null, "null")], Assert.Single(Changes()).Fields);
    }

    [Fact]
    public void Order_of_a_list_is_a_difference()
    {
        _old.Replace("topics.json", "climate", "[\"a5\", \"a7\"]", "[\"a7\", \"a5\"]");

        Assert.Equal([new("paragraphs", "[\"a7\",\"a5\"]", "[\"a5\",\"a7\"]")], Assert.Single(Changes()).Fields);
    }

    [Fact]
    public void Records_that_came_and_went_are_told_with_all_their_fields()
    {
        _old.Replace("scope.json", "\"gap-weather\"", "\"gap-other\"");
        _old.Replace("scope.json", "gap-other", "\"Weather\"", "\"Other\"");

        var changes = Changes();

        Assert.Equal([("gap-other", ChangeKinds.Removed), ("gap-weather", ChangeKinds.Added)], changes.Select(c => (c.Id, c.Kind)));
        Assert.All(changes, change => Assert.Null(change.Twin));
        Assert.Equal(["group", "title", "text", "about"], changes[1].Fields.Select(field => field.Name));
        Assert.All(changes[1].Fields, field => Assert.Null(field.Old));
        Assert.All(changes[0].Fields, field => Assert.Null(field.New));
    }

    [Fact]
    public void Record_under_another_id_is_known_again()
    {
        _new.Replace("scope.json", "\"gap-weather\"", "\"gap-rain\"");

        Assert.Equal(
            [("gap-rain", ChangeKinds.Added, "gap-weather"), ("gap-weather", ChangeKinds.Removed, "gap-rain")],
            Changes().Select(c => (c.Id, c.Kind, c.Twin!)));
    }

    [Fact]
    public void Terms_the_catalogue_itself_and_whole_files_are_compared_too()
    {
        _new.Replace("catalogue.json", "2026.1", "2026.2");
        _new.Replace("vocabulary/regions.json", "africa", "\"label\": \"Africa\"", "\"label\": \"All Africa\"");
        File.Delete(_old.PathOf("eras.json"));

        Assert.Equal(
            ["catalogue catalogue changed", "eras together added", "vocabulary/regions africa changed"],
            Changes().Select(c => $"{c.File} {c.Id} {c.Kind}"));
    }

    [Fact]
    public void All_that_keeps_a_version_from_being_read_is_told_at_once()
    {
        File.WriteAllText(_new.PathOf("missions.json"), "[\n  { \"id\": \"a\" },\n  { \"id\": \"a\" },\n  { \"name\": \"b\" }\n]");
        File.WriteAllText(_new.PathOf("topics.json"), "[");

        Assert.Equal(
            [
                "data/missions.json(3,11): 'a' is used twice in this file",
                "data/missions.json(4,3): a record needs an id or a code by which it is known again",
            ],
            CatalogueVersion.Read(DataFolder.At(_new.Folder)).Faults.Take(2).Select(fault => fault.ToString()));
        Assert.Contains(CatalogueVersion.Read(DataFolder.At(_new.Folder)).Faults, fault => fault.File == "data/topics.json");
    }

    [Fact]
    public void Folder_without_a_catalogue_is_no_version()
    {
        File.Delete(_old.PathOf("catalogue.json"));

        Assert.Equal("data(1,1): the folder holds no catalogue: it has no catalogue.json", Assert.Single(CatalogueVersion.Read(DataFolder.At(_old.Folder)).Faults).ToString());
        Assert.Equal("gone(1,1): there is no such folder", Assert.Single(CatalogueVersion.Read(new(_old.PathOf("gone"), "gone")).Faults).ToString());
    }

    private IReadOnlyList<RecordChange> Changes()
    {
        var (old, fresh) = (CatalogueVersion.Read(DataFolder.At(_old.Folder)), CatalogueVersion.Read(DataFolder.At(_new.Folder)));
        Assert.Empty(old.Faults.Concat(fresh.Faults));
        return VersionDiff.Between(old.Version, fresh.Version);
    }
}
