using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace IsroDiplomacy.Web.LinkedData;

/// <summary>JSON-LD as it stands in a page.</summary>
internal static class LinkedJson
{
    // Letters stay; what could end the element that holds it, or begin another, doesn't.
    private static readonly JsonWriterOptions Form = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <param name="site">The address of the site.</param>
    public static string Of(LinkedThing thing, string site)
    {
        using var written = new MemoryStream();
        using (var json = new Utf8JsonWriter(written, Form)) thing.Write(json, site, j => j.WriteString("@context", "https://schema.org"));
        return Encoding.UTF8.GetString(written.ToArray());
    }
}
