using System.Text.Json;
using System.Text.RegularExpressions;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Tests.Data;

/// <summary>The story told in eras says nothing that its records don't.</summary>
public sealed partial class EraTests(CatalogueFixture catalogue)
{
    private static readonly Dictionary<string, string> Files = new()
    {
        ["mission"] = "missions", ["agreement"] = "agreements", ["event"] = "events", ["programme"] = "programmes", ["partner"] = "partners",
        ["agency"] = "agencies", ["customer-satellite"] = "customer-satellites", ["flight"] = "flights", ["topic"] = "topics",
    };

    private static readonly Dictionary<string, string> Records = Files.SelectMany(f => RawData.Read(f.Value).Select(r => ($"{f.Key}/{r.Id()}", r.GetRawText())))
        .ToDictionary(r => r.Item1, r => r.Item2);

    public static TheoryData<string> Eras => [.. RawData.Read("eras").Select(e => e.Id())];

    [Theory]
    [MemberData(nameof(Eras))]
    public void Every_number_and_month_of_a_sentence_stands_in_one_of_its_records(string id)
    {
        foreach (var sentence in RawData.Read("eras").Single(e => e.Id() == id).Items("sentences"))
        {
            var text = sentence.Text("text")!;
            var records = sentence.Items("records").Select(r => Records[$"{r.Text("kind")}/{r.Text("id")}"]).ToList();
            foreach (var number in Numbers().Matches(text).Select(m => m.Value))
                Assert.True(records.Exists(r => r.Contains(number, StringComparison.Ordinal)), $"{number} of: {text}");
            foreach (Match month in Months().Matches(text))
            {
                var written = month.Groups["year"].Value + "-" + DateOnly.Parse($"1 {month.Groups["month"].Value} 2000", System.Globalization.CultureInfo.InvariantCulture).ToString("MM", System.Globalization.CultureInfo.InvariantCulture);
                Assert.True(
                    records.Exists(r => r.Contains(written, StringComparison.Ordinal) || r.Contains($"{month.Groups["month"].Value} {month.Groups["year"].Value}", StringComparison.Ordinal)),
                    $"{month.Value} of: {text}");
            }
        }
    }

    [Fact]
    public async Task Eras_come_in_the_order_in_which_they_begin_with_all_their_sentences_and_records()
    {
        var eras = await catalogue.Services.GetRequiredService<EraQueries>().AllAsync(TestContext.Current.CancellationToken);
        Assert.Equal(RawData.Read("eras").Count, eras.Count);
        Assert.Equal(eras.Select(e => e.Begins.Date).Order(), eras.Select(e => e.Begins.Date));
        foreach (var raw in RawData.Read("eras"))
        {
            var era = eras.Single(e => e.Id == raw.Id());
            Assert.Equal(raw.GetProperty("begins").Text("id"), era.Begins.Id);
            Assert.Equal(raw.GetProperty("ends").ValueKind == JsonValueKind.Null ? null : raw.GetProperty("ends").Text("id"), era.Ends?.Id);
            Assert.Equal(raw.Items("sentences").Select(s => s.Text("text")), era.Paragraphs.SelectMany(p => p).Select(s => s.Text));
            Assert.Equal(
                raw.Items("sentences").SelectMany(s => s.Items("records")).Select(r => r.Text("id")), era.Paragraphs.SelectMany(p => p).SelectMany(s => s.Records).Select(r => r.Id));
        }
    }

    [Theory]
    [InlineData("One [two] three [four].", true, "One |two| three |four|.")]
    [InlineData("[Two]", true, "|Two|")]
    [InlineData("No link", true, "No link")]
    [InlineData("One [two three", false, null)]
    [InlineData("One [] two", false, null)]
    [InlineData("[One [two]]", false, null)]
    public void Bracketed_words_are_parted_from_the_others(string text, bool sound, string? parts)
    {
        Assert.Equal(sound, BracketedWords.AreSound(text));
        if (parts is not null) Assert.Equal(parts, string.Concat(BracketedWords.Split(text).Select(p => p.Bracketed ? $"|{p.Words}|" : p.Words)));
    }

    // Names of craft hold numbers of their own.
    [GeneratedRegex(@"(?<![\w-])\d[\d.]*(?:\d|\b)")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"(?<month>January|February|March|April|May|June|July|August|September|October|November|December) (?<year>\d{4})")]
    private static partial Regex Months();
}
