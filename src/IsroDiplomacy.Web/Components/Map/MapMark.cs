namespace IsroDiplomacy.Web.Components.Map;

/// <summary>A partner as a map draws it.</summary>
/// <param name="Code">A few letters that stand for the name where it has no room.</param>
/// <param name="Count">What the circle's area shows; 0 where nothing was counted.</param>
/// <param name="Rank">Orders marks: the count, or for years the earliest first.</param>
/// <param name="Value">The same in words as short as a label: <c>80</c>, <c>1963</c>.</param>
/// <param name="Summary">What the count is made of, as a sentence without a full stop.</param>
public sealed record MapMark(
    string Id, string Name, string Code, string Href, int Count, int Rank, string Value, string Summary, MapMarkKind Kind, MapShade Shade)
{
    /// <summary>Gives its circle the look.</summary>
    public string Class => Kind switch
    {
        MapMarkKind.Counted => Shade.Class,
        MapMarkKind.Silent => "silent",
        MapMarkKind.Home => "home",
        _ => "nothing",
    };
}

public enum MapMarkKind
{
    Counted,

    /// <summary>A partner for which nothing was counted, though other records name it.</summary>
    Nothing,

    /// <summary>A partner of which nothing dated was found at all.</summary>
    Silent,

    /// <summary>India.</summary>
    Home,
}
