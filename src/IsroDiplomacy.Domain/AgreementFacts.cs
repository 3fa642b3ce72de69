namespace IsroDiplomacy.Domain;

/// <summary>For how long an agreement was made.</summary>
/// <param name="Months">Null exactly where <paramref name="Renewal"/> says that it has no end.</param>
/// <param name="Renewal">A code of the vocabulary <c>renewals</c>: what follows when the months are over.</param>
public sealed record AgreementTerm(int? Months, string Renewal)
{
    /// <summary>It renews itself until a side ends it.</summary>
    public const string Automatic = "automatic";

    /// <summary>It goes on only if the sides agree on it.</summary>
    public const string ByAgreement = "by-agreement";

    /// <summary>It was made without a term.</summary>
    public const string NoEnd = "no-end";
}

/// <summary>How an agreement came to an end.</summary>
/// <param name="Date">Null where the end is told but not its day.</param>
/// <param name="How">A code of the vocabulary <c>endings</c>.</param>
public sealed record AgreementEnd(PartialDate? Date, string How, string Note);

/// <summary>A document that treats an agreement as valid.</summary>
public sealed record AgreementSighting(PartialDate Date, string Note);

/// <summary>A status that the editors read where the rules would say another or nothing.</summary>
/// <param name="Status">A code of the vocabulary <c>agreement-statuses</c>; never <c>in-force</c>, which takes a fact.</param>
/// <param name="From">Null where the change is read but not its day.</param>
public sealed record StatusJudgement(string Status, PartialDate? From, string Reason);
