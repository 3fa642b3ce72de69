using System.Globalization;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Web.Components;

/// <summary>Turns numbers, dates and codes into English.</summary>
public static class Words
{
    /// <summary><c>1,061</c></summary>
    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary><c>1 source</c>, <c>12 sources</c></summary>
    public static string Count(int number, string one, string? many = null) => $"{Number(number)} {(number == 1 ? one : many ?? one + "s")}";

    /// <summary><c>in-force</c> becomes <c>In force</c>. For codes that no vocabulary at hand has a label for.</summary>
    public static string OfCode(string code) => Sentence(code.Replace('-', ' '));

    /// <summary>The text, or as much of it as is shown of what a reader gave, and a sign that it goes on.</summary>
    public static string Cut(string text, int most) => text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)] + "…";

    /// <summary><c>a</c>, <c>a and b</c>, <c>a, b and c</c></summary>
    /// <param name="last">Before the last of several.</param>
    public static string Listed(IEnumerable<string> parts, string last = "and")
    {
        var all = parts.ToList();
        return all.Count <= 1 ? string.Concat(all) : $"{string.Join(", ", all.SkipLast(1))} {last} {all[^1]}";
    }

    public static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary><c>25 February 2013</c>, or <c>25 Feb 2013</c>; <c>March 2018</c> or <c>Mar 2018</c>; <c>1977</c>.</summary>
    public static string Date(PartialDate date, bool full = true) => date switch
    {
        { Day: not null } => date.Earliest.ToString(full ? "d MMMM yyyy" : "d MMM yyyy", CultureInfo.InvariantCulture),
        { Month: not null } => date.Earliest.ToString(full ? "MMMM yyyy" : "MMM yyyy", CultureInfo.InvariantCulture),
        _ => date.ToString(),
    };

    /// <summary>What a date leaves open; null for a full one.</summary>
    public static string? Missing(PartialDate date) => date switch
    {
        { Day: not null } => null,
        { Month: not null } => "day not known",
        _ => "month and day not known",
    };

    /// <summary>A label as it stands within a sentence: <c>Earth observation</c> stays, acronyms stay, other first letters are lowered.</summary>
    public static string InSentence(string label) =>
        label.StartsWith("Earth", StringComparison.Ordinal) || label.Length < 2 || char.IsUpper(label[1])
            ? label : char.ToLowerInvariant(label[0]) + label[1..];

    /// <summary><c>2,392 kg</c>, <c>1.3 kg</c></summary>
    public static string Kilograms(double mass) => mass.ToString("#,0.###", CultureInfo.InvariantCulture) + " kg";
}
