using System.Globalization;
using System.Text;

namespace IsroDiplomacy.Web.Citing;

/// <summary>A reference of type DATA, with the line ends that the format wants.</summary>
internal static class Ris
{
    public static string Write(CitedWork work)
    {
        var released = work.Data.Released;
        var lines = new StringBuilder();
        Line(lines, "TY", "DATA");
        Line(lines, "ID", work.Key);
        // The comma says that the whole is one name and no first name follows.
        Line(lines, "AU", CitedWork.Author + ",");
        Line(lines, "TI", work.Title);
        if (work.IsPart) Line(lines, "T2", work.Data.Title);
        Line(lines, "ET", work.Data.Version);
        Line(lines, "PB", CitedWork.Author);
        Line(lines, "PY", released.Year.ToString(CultureInfo.InvariantCulture));
        Line(lines, "DA", string.Create(CultureInfo.InvariantCulture, $"{released.Year}/{released.Month:00}/{released.Day:00}"));
        Line(lines, "UR", work.Address);
        Line(lines, "Y2", work.Accessed.ToString("yyyy'/'MM'/'dd", CultureInfo.InvariantCulture));
        if (work.Note is not null) Line(lines, "N1", work.Note);
        Line(lines, "LA", "en");
        return lines.Append("ER  - \r\n").ToString();
    }

    private static void Line(StringBuilder lines, string tag, string value) => lines.Append(tag).Append("  - ").Append(value).Append("\r\n");
}
