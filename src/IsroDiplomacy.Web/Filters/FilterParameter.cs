using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Web.Filters;

/// <summary>A parameter that a list knows.</summary>
/// <param name="Many">It may be given several times.</param>
/// <param name="Allowed">The words it can take; empty where they are too many to name.</param>
/// <param name="Vocabulary">The vocabulary that these words are the codes of.</param>
/// <param name="Kind">The kind of record that its ids are of.</param>
public sealed record FilterParameter(
    string Name, FilterValue Value, bool Many, IReadOnlyList<string> Allowed, string? Vocabulary, RecordKind? Kind);

/// <summary>What the values of a parameter are.</summary>
public enum FilterValue
{
    Word,
    Id,

    /// <summary>Kind and id of a record: <c>mission/nisar</c>.</summary>
    Key,
    Decade,
    Year,
    Day,

    /// <summary>A name as the records write it.</summary>
    Name,
    Text,
    Number,
    Flag,

    /// <summary>Names of fields with commas between them.</summary>
    Fields,

    /// <summary>Handed out by the site, and meant to be handed back.</summary>
    Token,
}
