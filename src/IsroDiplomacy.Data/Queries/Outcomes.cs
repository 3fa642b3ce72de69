namespace IsroDiplomacy.Data.Queries;

/// <summary>The codes of the vocabulary <c>outcomes</c> that queries ask for by name.</summary>
internal static class Outcomes
{
    public const string Deployed = "deployed";
}
