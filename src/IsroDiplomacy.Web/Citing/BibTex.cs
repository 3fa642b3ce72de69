using System.Globalization;
using System.Text;

namespace IsroDiplomacy.Web.Citing;

/// <summary>An entry of type <c>dataset</c>, as biblatex knows it; older styles take it for <c>misc</c>. In UTF-8: letters stay as they are.</summary>
internal static class BibTex
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static string Write(CitedWork work)
    {
        var entry = new StringBuilder().Append("@dataset{").Append(work.Key).Append(",\n");
        // The second pair of braces keeps a style from taking the name apart, or from lowering the title's capitals.
        Field(entry, "author", $"{{{Escape(CitedWork.Author)}}}");
        Field(entry, "title", $"{{{Escape(work.Title)}}}");
        if (work.IsPart) Field(entry, "series", $"{{{Escape(work.Data.Title)}}}");
        Field(entry, "version", Escape(work.Data.Version));
        Field(entry, "publisher", $"{{{Escape(CitedWork.Author)}}}");
        Field(entry, "year", work.Data.Released.Year.ToString(CultureInfo.InvariantCulture));
        // A word of BibTeX's own, without braces.
        if (work.Data.Released.Month is { } month) entry.Append("  month = ").Append(Months[month - 1]).Append(",\n");
        if (work.Data.Released.Day is { } day) Field(entry, "day", day.ToString(CultureInfo.InvariantCulture));
        Field(entry, "url", work.Address);
        Field(entry, "urldate", work.Accessed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (work.Note is not null) Field(entry, "note", Escape(work.Note));
        return entry.Append("}\n").ToString();
    }

    private static void Field(StringBuilder entry, string name, string value) => entry.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '&' or '%' or '$' or '#' or '_' or '{' or '}' => escaped.Append('\\').Append(letter),
                '\\' => escaped.Append(@"\textbackslash{}"),
                '~' => escaped.Append(@"\textasciitilde{}"),
                '^' => escaped.Append(@"\textasciicircum{}"),
                _ => escaped.Append(letter),
            };
        }

        return escaped.ToString();
    }
}
