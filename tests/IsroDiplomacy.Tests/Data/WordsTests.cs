using System.Text.Json;
using System.Text.RegularExpressions;

namespace IsroDiplomacy.Tests.Data;

/// <summary>What readers are shown speaks to them, not of how the files are kept.</summary>
public sealed partial class WordsTests
{
    /// <summary>Fields that hold sentences of our own. Titles, names and publishers are others' words.</summary>
    private static readonly string[] Prose =
        ["summary", "note", "rule", "text", "says", "gist", "reason", "why", "contribution", "attributionNote", "definition", "label", "property"];

    private static readonly IReadOnlyDictionary<string, JsonElement> Documents = Directory
        .EnumerateFiles(Repository.DataFolder, "*.json", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(Repository.DataFolder, path), Read);

    /// <summary>Names such as <c>mainPointOnOne</c>, which no sentence has by chance.</summary>
    private static readonly HashSet<string> FieldNames =
        [.. Documents.Values.SelectMany(Names).Where(name => name.Any(char.IsUpper))];

    public static TheoryData<string> Files => [.. Documents.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Words_of_the_workshop_are_not_shown(string file) =>
        Assert.DoesNotContain(Sentences(Documents[file], ""), IsOfTheWorkshop);

    [Theory]
    [InlineData("official_partner true for both", true)]
    [InlineData("See launchVehicle.", true)]
    [InlineData("By number of agreements in this dossier", true)]
    [InlineData("The date is null.", true)]
    [InlineData("True of the past; none was found, and exactView-9 flew.", false)]
    public void Words_of_the_workshop_are_told_from_those_of_readers(string text, bool workshop) =>
        Assert.Equal(workshop, IsOfTheWorkshop(text));

    private static bool IsOfTheWorkshop(string text) =>
        OfTheFiles().IsMatch(text) || Word().Matches(text).Any(word => FieldNames.Contains(word.Value));

    private static JsonElement Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return document.RootElement.Clone();
    }

    private static IEnumerable<string> Names(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(p => Names(p.Value).Prepend(p.Name)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Names),
        _ => [],
    };

    private static IEnumerable<string> Sentences(JsonElement value, string field) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(p => Sentences(p.Value, p.Name)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Sentences(item, field)),
        JsonValueKind.String when Prose.Contains(field) => [value.GetString()!],
        _ => [],
    };

    // What stands for nothing, names with underscores, and what the notes were called before they became this catalogue.
    [GeneratedRegex(@"\bdossier|\bnull\b|\b[a-z]+_[a-z]+")]
    private static partial Regex OfTheFiles();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
