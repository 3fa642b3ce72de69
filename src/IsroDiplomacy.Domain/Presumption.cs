namespace IsroDiplomacy.Domain;

/// <summary>How long an agreement without a known term is presumed to be in force after the last sign of it.</summary>
/// <remarks>
/// Set by what such papers are used for: frameworks and safeguards outlive what rests on them, contracts and letters of intent are soon
/// carried out or forgotten. Terms that were found lie below these spans.
/// </remarks>
public static class Presumption
{
    /// <summary>The type of what many states share.</summary>
    public const string MultilateralInstrument = "multilateral-instrument";

    /// <param name="type">A code of the vocabulary <c>agreement-types</c>.</param>
    public static int Years(string type) => type switch
    {
        "framework-agreement" or "technology-safeguards" => 20,
        "contract" or "letter-of-intent" => 5,
        _ => 10,
    };

    /// <summary>True for what ends by withdrawal alone, so that silence says nothing: treaties of many states, and membership.</summary>
    public static bool IsStanding(Agreement agreement) => agreement.Membership || agreement.Type == MultilateralInstrument;
}
