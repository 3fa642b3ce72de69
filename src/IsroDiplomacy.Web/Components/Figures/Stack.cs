namespace IsroDiplomacy.Web.Components.Figures;

/// <summary>A bar made of parts that add up.</summary>
/// <param name="Href">Where all of it is listed.</param>
/// <param name="Aside">A few words after the label: a date, a rank.</param>
public sealed record StackRow(string Label, string Href, IReadOnlyList<StackPart> Parts, string? Aside = null)
{
    public int Total => Parts.Sum(p => p.Count);
}

/// <param name="Label">What the part is, in words that stand alone.</param>
/// <param name="Href">The list that holds exactly what is counted.</param>
/// <param name="Look">How it is drawn.</param>
/// <param name="Letters">Written into the part where there is room: the letters of a country.</param>
public sealed record StackPart(string Label, int Count, string Href, StackLook Look, string? Letters = null)
{
    /// <summary>Colours the part where its colour isn't that of the whole drawing.</summary>
    public string? Kind { get; init; }
}

/// <summary>Told apart by their pattern, so that colour isn't needed.</summary>
public enum StackLook
{
    Whole,
    Hatched,
    Open,

    /// <summary>In red: lost.</summary>
    Lost,
}
