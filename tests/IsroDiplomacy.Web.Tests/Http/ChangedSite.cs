using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using IsroDiplomacy.Web.Hosting;
using IsroDiplomacy.Web.Tests.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace IsroDiplomacy.Web.Tests.Http;

/// <summary>The site over data that were changed since the first release: a mission renamed and re-weighed, a note taken out, a word of a vocabulary said anew, a partner looked into.</summary>
public sealed class ChangedSite : WebApplicationFactory<Program>, IAsyncLifetime
{
    public const string RemovedNote = "counting-reprints";

    private readonly DataCopy _copy = new();

    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _copy.Replace("missions.json", "\"name\": \"NISAR\"", "\"name\": \"Nisar\"");
        _copy.Replace("vocabulary/regions.json", "\"label\": \"Asia\"", "\"label\": \"All Asia\"");
        var notes = JsonNode.Parse(_copy.Read("scope.json"))!.AsArray();
        notes.Remove(notes.Single(n => n!["id"]!.GetValue<string>() == RemovedNote));
        await File.WriteAllTextAsync(_copy.PathOf("scope.json"), notes.ToJsonString());
        await RunAsync("draft", DataCopy.Original, _copy.Folder);

        var releases = JsonNode.Parse(_copy.Read("changes.json"))!.AsArray();
        var changes = releases[^1]!["changes"]!.AsArray();
        foreach (var change in changes)
        {
            change!["reason"] = change["file"]!.GetValue<string>() == "missions" ? "method-changed" : "our-error";
            change["text"] = $"Mended in {change["file"]} <&>.";
        }

        changes.Add(JsonNode.Parse("""{ "id": "c9", "file": "partners", "record": "fr", "change": "checked", "fields": [], "reason": null, "text": null, "day": "2026-12-01" }"""));
        await File.WriteAllTextAsync(_copy.PathOf("changes.json"), releases.ToJsonString());
        await RunAsync("check", _copy.Folder);
        Client = CreateClient(new() { AllowAutoRedirect = false });
    }

    public async Task<IHtmlDocument> PageAsync(string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var response = await Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(expected, response.StatusCode);
        return await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
    }

    public async Task<JsonElement> JsonAsync(string path)
    {
        using var answer = JsonDocument.Parse(await Client.GetStreamAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken));
        return answer.RootElement.Clone();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _copy.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseSetting("Catalogue:DataFolder", _copy.Folder).UseSetting("Catalogue:DatabasePath", Path.Combine(_copy.Root, "catalogue.db"));

    private static async Task RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        Assert.True(await CommandLine.RunAsync(args, _ => Task.FromResult(7), output, error) == ExitCode.Done, error.ToString());
    }
}
