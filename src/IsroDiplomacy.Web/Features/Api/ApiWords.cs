using System.Globalization;

namespace IsroDiplomacy.Web.Features.Api;

/// <summary>The names of tables in the words of the document.</summary>
internal static class ApiWords
{
    /// <summary><c>programme-places</c> becomes <c>ProgrammePlaces</c>.</summary>
    public static string TypeName(string table) => string.Concat(table.Split('-').Select(Capital));

    /// <summary><c>Missions</c>; that of the article's statements and of the totals are named for what they hold.</summary>
    public static string Tag(string table) => Capital(Words(table));

    public static string Words(string table) => table switch
    {
        "article" => "statements of the article",
        "totals" => "totals as reported",
        "satellites" => "customer satellites",
        "timeline" => "the timeline",
        _ => table.Replace('-', ' '),
    };

    private static string Capital(string word) => char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..];
}
