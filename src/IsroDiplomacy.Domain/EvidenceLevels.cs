namespace IsroDiplomacy.Domain;

/// <summary>How well a record is borne out: the codes of the vocabulary <c>evidence-levels</c>, and the rule that gives each record its own.</summary>
public static class EvidenceLevels
{
    public const string PrimaryAndOthers = "primary-and-others";
    public const string SeveralVoices = "several-voices";
    public const string MainPointOnOne = "main-point-on-one";
    public const string PrimaryAlone = "primary-alone";
    public const string SingleVoice = "single-voice";
    public const string NoneOfItsOwn = "none-of-its-own";

    /// <summary>Where a second, independent document is wanted for the record or for a main point of it.</summary>
    public static IReadOnlyList<string> Thin { get; } = [MainPointOnOne, SingleVoice];

    /// <summary>Kinds of document that speak for those whose doing it was.</summary>
    private static readonly string[] PrimaryKinds = ["treaty-text", "official", "agency"];

    public static bool IsPrimary(string sourceKind) => PrimaryKinds.Contains(sourceKind);

    /// <param name="voices">Independent ones: see <see cref="Voices"/>.</param>
    /// <param name="primaryTexts">How many of the documents are primary texts.</param>
    /// <param name="mainPointOnOne">The curators' doubt: see <see cref="Record.MainPointOnOne"/>.</param>
    public static string Of(int voices, int primaryTexts, bool mainPointOnOne) => voices switch
    {
        0 => NoneOfItsOwn,
        1 => primaryTexts > 0 ? PrimaryAlone : SingleVoice,
        _ when mainPointOnOne => MainPointOnOne,
        _ => primaryTexts > 0 ? PrimaryAndOthers : SeveralVoices,
    };
}
