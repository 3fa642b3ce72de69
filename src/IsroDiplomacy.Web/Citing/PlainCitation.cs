using IsroDiplomacy.Web.Components;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Web.Citing;

/// <summary>A line for a footnote, in the order that DataCite recommends.</summary>
public static class PlainCitation
{
    public static string Write(CitedWork work) => $"{Before(work)} {work.Address} Accessed {Words.Date(PartialDate.Of(work.Accessed))}.";

    /// <summary>All that stands before the address, so that a page can make a link of that.</summary>
    public static string Before(CitedWork work)
    {
        var title = work.IsPart ? $"{Ended(work.Title)} In {work.Data.Title}" : work.Data.Title;
        var note = work.Note is null ? "" : $" {Ended(work.Note)}";
        return $"{CitedWork.Author} ({work.Data.Released.Year}). {title}, release {work.Data.Version} [Data set], "
            + $"{Words.Date(work.Data.Released)}.{note}";
    }

    private static string Ended(string text) => text[^1] is '.' or '?' or '!' or '…' ? text : text + ".";
}
