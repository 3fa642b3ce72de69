namespace IsroDiplomacy.Web.Features.Agreements;

/// <summary>Says a tie between two agreements from either end.</summary>
public static class LineageWords
{
    /// <param name="relation">A code of the vocabulary <c>lineage-relations</c>.</param>
    /// <param name="fromThis">True where the agreement shown does it to the other one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The vocabulary has a new relation that has no words here.</exception>
    public static string Of(string relation, bool fromThis) => (relation, fromThis) switch
    {
        ("implements", true) => "implements",
        ("implements", false) => "implemented by",
        ("renews", true) => "renews",
        ("renews", false) => "renewed by",
        ("supersedes", true) => "supersedes",
        ("supersedes", false) => "superseded by",
        ("amends", true) => "amends",
        ("amends", false) => "amended by",
        ("follows", true) => "follows",
        ("follows", false) => "followed by",
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, null),
    };
}
