using System.Text.Json;
using IsroDiplomacy.Web.Citing;
using IsroDiplomacy.Web.Files;

namespace IsroDiplomacy.Web.Package;

/// <summary><c>datapackage.json</c>, by the Data Package standard: sound by version 2, and readable for programs that know version 1.</summary>
internal static class PackageDescriptor
{
    public static async Task WriteAsync(Stream output, PackageContent content, CancellationToken cancellation)
    {
        await using var json = new Utf8JsonWriter(output, JsonTable.Form with { Indented = true, NewLine = "\n" });
        var data = content.Data;
        json.WriteStartObject();
        json.WriteString("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        json.WriteString("name", content.Scope.Name);
        json.WriteString("title", content.Title);
        json.WriteString("description", $"{PackageTexts.What} Data as of {data.AsOf}; statuses of agreements as of {content.Provenance.Lines().First(l => l.Name == "statusesOn").Value}. Read codebook.md before you count.");
        json.WriteString("version", data.Version);
        json.WriteString("created", $"{data.Released}T00:00:00Z");
        WriteLicences(json, content);
        json.WriteStartArray("contributors");
        json.WriteStartObject();
        json.WriteString("title", CitedWork.Author);
        WriteList(json, "roles", "creator");
        json.WriteEndObject();
        json.WriteEndArray();
        WriteList(json, "keywords", PackageTexts.Keywords);
        json.WriteStartArray("resources");
        var selected = content.Scope.Selected?.Name;
        var package = new PackageTables(content.Words, content.Tables.Select(t => t.Table.Name).Where(name => name != selected).ToHashSet(), selected);
        foreach (var table in content.Tables) Write(json, table, package);
        foreach (var file in content.Others) Write(json, file);
        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(cancellation);
    }

    private static void WriteLicences(Utf8JsonWriter json, PackageContent content)
    {
        json.WriteStartArray("licenses");
        json.WriteStartObject();
        json.WriteString("name", PackageTexts.LicenceId(content.Data));
        json.WriteString("path", content.Data.LicenceUrl);
        json.WriteString("title", content.Data.Licence);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, PackagedTable table, PackageTables package)
    {
        json.WriteStartObject();
        Begin(json, table.Table.Name, table.File);
        // The same word in version 2 and in version 1.
        json.WriteString("type", "table");
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("description", table.Table.Description);
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteStartObject("dialect");
        json.WriteString("delimiter", ",");
        json.WriteString("lineTerminator", "\r\n");
        json.WriteString("quoteChar", "\"");
        json.WriteBoolean("doubleQuote", true);
        json.WriteBoolean("header", true);
        json.WriteEndObject();
        json.WritePropertyName("schema");
        TableSchema.Write(json, table.Table, table.Table.Columns, package);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PackagedFile file)
    {
        json.WriteStartObject();
        Begin(json, file.Name, file.File);
        json.WriteString("description", file.Description);
        json.WriteString("format", file.Format);
        json.WriteString("mediatype", file.MediaType);
        json.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter json, string name, StagedFile file)
    {
        json.WriteString("name", name);
        json.WriteString("path", file.Path);
        json.WriteNumber("bytes", file.Bytes);
        json.WriteString("hash", "sha256:" + file.Sha256);
    }

    private static void WriteList(Utf8JsonWriter json, string name, params IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
