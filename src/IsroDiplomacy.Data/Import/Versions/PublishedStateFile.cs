using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace IsroDiplomacy.Data.Import.Versions;

/// <summary>Writes <c>published.json</c>: the same bytes for the same data, a line for each record.</summary>
public static class PublishedStateFile
{
    public const string Name = "published.json";

    public static PublishedState Of(string release, CatalogueVersion version) =>
        new(release, [.. version.Files.Where(VersionFiles.AreTold).Select(file => Of(file, version.Records(file)))]);

    public static string Write(PublishedState state)
    {
        var text = new StringBuilder().Append("{\n  \"release\": ").Append(Json(state.Release)).Append(",\n  \"files\": [");
        var between = "";
        foreach (var file in state.Files)
        {
            text.Append(between).Append("\n    {\n      \"file\": ").Append(Json(file.Name));
            text.Append(",\n      \"fields\": [").AppendJoin(", ", file.Fields.Select(Json)).Append("],\n      \"records\": [");
            text.AppendJoin(',', file.Lines.Select(line => $"\n        {Json(line)}")).Append("\n      ]\n    }");
            between = ",";
        }

        return text.Append("\n  ]\n}\n").ToString();
    }

    private static PublishedFile Of(string name, IReadOnlyDictionary<string, VersionRecord> records)
    {
        var fields = records.Values.SelectMany(record => record.Fields).Select(field => field.Name).Distinct().ToList();
        return new(name, fields, [.. records.OrderBy(record => record.Key, StringComparer.Ordinal).Select(record => $"{record.Key} {Hashes(record.Value)}")]);

        string Hashes(VersionRecord record) =>
            string.Concat(fields.Select(field => record.Find(field) is { } value ? FieldHash.Of(value) : FieldHash.None));
    }

    private static string Json(string? text) =>
        text is null ? "null" : $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
