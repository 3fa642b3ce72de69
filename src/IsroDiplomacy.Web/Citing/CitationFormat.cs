namespace IsroDiplomacy.Web.Citing;

/// <summary>A format in which a citation can be taken.</summary>
/// <param name="Extension">As in addresses: <c>bib</c>.</param>
/// <param name="Label">As on pages: <c>BibTeX</c>.</param>
public sealed record CitationFormat(string Extension, string MediaType, string Label, Func<CitedWork, string> Write)
{
    public static CitationFormat Text { get; } = new("txt", "text/plain", "Text", work => PlainCitation.Write(work) + "\n");

    public static CitationFormat BibTex { get; } = new("bib", "application/x-bibtex", "BibTeX", Citing.BibTex.Write);

    public static CitationFormat Ris { get; } = new("ris", "application/x-research-info-systems", "RIS", Citing.Ris.Write);

    public static CitationFormat Csl { get; } = new("csl.json", "application/vnd.citationstyles.csl+json", "CSL-JSON", CslJson.Write);

    public static IReadOnlyList<CitationFormat> All { get; } = [BibTex, Ris, Csl, Text];

    public static CitationFormat? Find(string extension) => All.FirstOrDefault(format => format.Extension == extension);
}
