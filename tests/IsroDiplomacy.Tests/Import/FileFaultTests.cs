using System.Text;
using IsroDiplomacy.Data.Import;

namespace IsroDiplomacy.Tests.Import;

/// <summary>Files that are missing, too many, or no JSON.</summary>
public sealed class FileFaultTests
{
    [Fact]
    public void Folder_that_is_missing_is_one_fault()
    {
        using var folder = new TemporaryFolder();

        var fault = Assert.Single(CatalogueReader.Read(DataFolder.At(folder.PathOf("data"))).Faults);

        Assert.Equal("data(1,1): there is no such folder", fault.ToString());
    }

    [Theory]
    [InlineData("missions.json")]
    [InlineData("catalogue.json")]
    [InlineData("sources.json")]
    [InlineData("vocabulary/regions.json")]
    [InlineData("vocabulary/countries.json")]
    public void File_that_is_missing_is_one_fault_and_what_points_into_it_is_let_be(string file)
    {
        using var catalogue = new SmallCatalogue();
        File.Delete(catalogue.PathOf(file));

        var fault = Assert.Single(catalogue.Faults());

        Assert.Equal($"data/{file}(1,1): the file is missing", fault.ToString());
    }

    [Fact]
    public void File_that_nothing_reads_is_told()
    {
        using var catalogue = new SmallCatalogue();
        File.WriteAllText(catalogue.PathOf("mission.json"), "[]");

        var fault = Assert.Single(catalogue.Faults());

        Assert.Equal("data/mission.json(1,1): the catalogue has no such file; did you mean 'missions.json'?", fault.ToString());
    }

    [Fact]
    public void File_that_cannot_be_read_is_told()
    {
        using var catalogue = new SmallCatalogue();
        File.Delete(catalogue.PathOf("topics.json"));
        File.CreateSymbolicLink(catalogue.PathOf("topics.json"), catalogue.PathOf("gone.json.txt"));

        var fault = Assert.Single(catalogue.Faults());

        Assert.StartsWith("data/topics.json(1,1): the file can't be read: ", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void File_beyond_any_reason_is_not_read()
    {
        using var catalogue = new SmallCatalogue();
        using (var file = File.OpenWrite(catalogue.PathOf("topics.json"))) file.SetLength(17 * 1024 * 1024);

        var fault = Assert.Single(catalogue.Faults());

        Assert.Equal("the file is larger than 16 megabytes", fault.Message);
    }

    [Theory]
    [InlineData("", 1, 1, "not valid JSON: ")]
    [InlineData("[\n  {\n    \"id\": \"a1\",\n  }\n]\n", 4, 3, "not valid JSON: The JSON object contains a trailing comma")]
    [InlineData("[\n  // none\n]\n", 2, 3, "not valid JSON: '/' is invalid after a value")]
    [InlineData("[]\n[]\n", 2, 1, "not valid JSON: ")]
    [InlineData("[\n", 2, 1, "not valid JSON: ")]
    [InlineData("{}\n", 1, 1, "the file must hold a list, but holds an object")]
    [InlineData("[\n  7\n]\n", 2, 3, "each record must be an object, but this is a number")]
    [InlineData("[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]", 1, 17, "not valid JSON: The maximum configured depth")]
    [InlineData("\uFEFF[]", 1, 1, "starts with a byte order mark")]
    public void Text_that_is_no_list_of_records_is_told_with_its_place(string text, int line, int column, string message)
    {
        using var catalogue = new SmallCatalogue();
        File.WriteAllBytes(catalogue.PathOf("uncounted-objects.json"), Encoding.UTF8.GetBytes(text));

        var fault = Assert.Single(catalogue.Faults());

        Assert.Equal(("data/uncounted-objects.json", line, column), (fault.File, fault.Line, fault.Column));
        Assert.StartsWith(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_character_are_told_with_their_place()
    {
        using var catalogue = new SmallCatalogue();
        File.WriteAllBytes(catalogue.PathOf("uncounted-objects.json"), [.. "[\n \"é"u8, 0xFF, .. "\"]"u8]);

        var fault = Assert.Single(catalogue.Faults());

        Assert.Equal("data/uncounted-objects.json(2,4): not UTF-8: the byte here belongs to no character", fault.ToString());
    }

    [Fact]
    public void Field_given_twice_is_told_at_the_second()
    {
        using var catalogue = new SmallCatalogue();
        var line = catalogue.Replace("missions.json", "trishna", "\"status\": ", "\"name\": \"T\", \"status\": ");

        var fault = Assert.Single(catalogue.Faults());

        Assert.Equal((line, 5, "the field 'name' is given twice in one object"), (fault.Line, fault.Column, fault.Message));
    }

    [Fact]
    public void Half_of_a_character_is_told()
    {
        using var catalogue = new SmallCatalogue();
        catalogue.Replace("missions.json", "trishna", "\"TRISHNA\"", "\"TRISHNA \\ud83d\"");

        var fault = Assert.Single(catalogue.Faults());

        Assert.Contains("half of a character", fault.Message, StringComparison.Ordinal);
    }
}
