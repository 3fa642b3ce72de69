using System.Globalization;
using System.Text.Json;

namespace IsroDiplomacy.Tests.Data;

/// <summary>The reading of the article, straight from the files.</summary>
public sealed class ArticleTests
{
    private static readonly IReadOnlyList<JsonElement> Statements = RawData.Read("article");

    [Fact]
    public void Every_paragraph_of_its_text_is_read()
    {
        var paragraphs = RawData.Read("article-paragraphs").ToDictionary(p => p.Id(), p => p.Text("kind"));
        var read = Statements.Select(s => s.Text("paragraph")!).ToHashSet();

        // The paragraphs between the title and the list of sources: text with statements, or a heading of it.
        foreach (var id in Enumerable.Range(3, 15).Select(n => string.Create(CultureInfo.InvariantCulture, $"a{n}")))
            Assert.Equal(read.Contains(id) ? "text" : "heading", paragraphs[id]);
        Assert.Equal(25, paragraphs.Count);
    }

    [Fact]
    public void Every_statement_leads_to_records_that_are_there()
    {
        string[] files = ["partners", "agencies", "missions", "agreements", "events", "programmes", "customer-satellites", "topics"];
        string[] kinds = ["partner", "agency", "mission", "agreement", "event", "programme", "customer-satellite", "topic"];
        var records = files.Zip(kinds).SelectMany(f => RawData.Read(f.First).Select(r => $"{f.Second}/{r.Id()}")).ToHashSet();

        foreach (var statement in Statements)
        {
            var subjects = statement.Items("subjects").Select(r => $"{r.Text("kind")}/{r.Id()}").ToList();
            Assert.NotEmpty(subjects);
            Assert.Superset(
                subjects.Concat(statement.Items("againstRecords").Select(r => $"{r.Text("kind")}/{r.Id()}")).ToHashSet(), records);
        }
    }

    [Fact]
    public void Launch_that_the_article_still_awaits_is_outdated()
    {
        var statement = Statements.Single(s => s.Id() == "a7-4");
        Assert.Equal("outdated", statement.Text("reading"));
        Assert.Contains("30 July 2025", statement.Text("note"), StringComparison.Ordinal);
    }
}
