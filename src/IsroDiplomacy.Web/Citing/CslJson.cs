using System.Text;
using System.Text.Json;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Files;

namespace IsroDiplomacy.Web.Citing;

/// <summary>A list of one item, as the processors of the Citation Style Language read it.</summary>
internal static class CslJson
{
    public static string Write(CitedWork work)
    {
        using var written = new MemoryStream();
        using (var json = new Utf8JsonWriter(written, JsonTable.Form))
        {
            json.WriteStartArray();
            json.WriteStartObject();
            json.WriteString("id", work.Key);
            json.WriteString("type", "dataset");
            json.WriteString("title", work.Title);
            if (work.IsPart) json.WriteString("container-title", work.Data.Title);
            json.WriteStartArray("author");
            json.WriteStartObject();
            json.WriteString("literal", CitedWork.Author);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteString("version", work.Data.Version);
            json.WriteString("publisher", CitedWork.Author);
            Write(json, "issued", work.Data.Released);
            Write(json, "accessed", PartialDate.Of(work.Accessed));
            json.WriteString("URL", work.Address);
            if (work.Note is not null) json.WriteString("note", work.Note);
            json.WriteString("language", "en");
            json.WriteEndObject();
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(written.ToArray());
    }

    private static void Write(Utf8JsonWriter json, string name, PartialDate date)
    {
        json.WriteStartObject(name);
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        json.WriteNumberValue(date.Year);
        if (date.Month is { } month) json.WriteNumberValue(month);
        if (date.Day is { } day) json.WriteNumberValue(day);
        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
