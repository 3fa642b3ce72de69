namespace IsroDiplomacy.Data.Queries;

/// <summary>The codes of the vocabulary <c>outcomes</c> that have a meaning in the code.</summary>
public static class Outcomes
{
    /// <summary>The one outcome that counts as launched; every other is a loss.</summary>
    public const string Deployed = "deployed";
}
