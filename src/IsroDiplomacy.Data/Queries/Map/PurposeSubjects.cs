namespace IsroDiplomacy.Data.Queries;

/// <summary>Missions have purposes, agreements have subjects: two vocabularies. These are the subjects that mean the same field as a purpose.</summary>
public static class PurposeSubjects
{
    private static readonly (string Purpose, string Subject)[] Pairs =
    [
        ("earth-observation", "earth-observation"), ("oceanography", "oceanography"), ("meteorology", "meteorology"),
        ("communications", "satellite-communication"), ("navigation", "satellite-navigation"), ("disaster-management", "disaster-management"),
        ("space-science", "space-science"), ("lunar", "planetary-exploration"), ("planetary", "planetary-exploration"),
        ("human-spaceflight", "human-spaceflight"),
    ];

    /// <summary>The purposes and subjects paired, both as codes of their vocabularies.</summary>
    public static IReadOnlyList<(string Purpose, string Subject)> All => Pairs;

    internal static List<string> Of(IReadOnlyList<string> purposes) =>
        [.. Pairs.Where(p => purposes.Contains(p.Purpose)).Select(p => p.Subject).Distinct()];
}
