using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Standing;

/// <summary>One agreement with all that the rules of its status look at.</summary>
/// <param name="Craft">The missions and customer satellites it names.</param>
/// <param name="Later">The agreements that name it in their lineage.</param>
public sealed record StatusCase(Agreement Agreement, IReadOnlyList<StatusCraft> Craft, IReadOnlyList<LaterAgreement> Later);

/// <param name="Launched">Null where it hasn't flown.</param>
/// <param name="IsMission">False for a customer satellite.</param>
/// <param name="IsOver">The mission is completed, failed or cancelled.</param>
public sealed record StatusCraft(string RecordKey, PartialDate? Launched, bool IsMission, bool IsOver);

/// <param name="Relation">What it does to the older agreement: a code of the vocabulary <c>lineage-relations</c>.</param>
/// <param name="Phases">Its own; the rules look at them only where it prolongs the older one.</param>
public sealed record LaterAgreement(string RecordKey, string Relation, PartialDate? Date, IReadOnlyList<AgreementPhase> Phases);
