using System.Text.RegularExpressions;
using IsroDiplomacy.Data.Tables;
using IsroDiplomacy.Web.Components;

namespace IsroDiplomacy.Web.Features.Explore;

/// <summary>Heads of columns and names of filters.</summary>
public static partial class ColumnTitles
{
    // Where the name of the field isn't what a reader would call it.
    private static readonly Dictionary<string, string> Own = new()
    {
        ["cospar"] = "COSPAR designator",
        ["norad"] = "Catalogue number",
        ["massKg"] = "Mass in kg",
        ["from"] = "From year",
        ["to"] = "To year",
        ["on"] = "Statuses as of",
        ["q"] = "Words in the name",
    };

    public static string Of(Column column) => Of(column.Name);

    /// <summary><c>launchVehicle</c> becomes <c>Launch vehicle</c>; <c>partnerNames</c>, in which partners are told, <c>Partners</c>.</summary>
    public static string Of(string name) => name.EndsWith("Names", StringComparison.Ordinal) ? Of(name[..^5] + "s")
        : Own.TryGetValue(name, out var title) ? title : Words.OfCode(Capital().Replace(name, m => " " + m.Value.ToLowerInvariant()));

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
