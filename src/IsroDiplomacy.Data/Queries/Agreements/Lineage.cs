namespace IsroDiplomacy.Data.Queries;

/// <summary>The agreements that ties from one to the next connect with one agreement, itself among them.</summary>
/// <param name="Members">Older ones first; those without a date last.</param>
/// <param name="Ties">Those between the members.</param>
/// <param name="IsCut">True where more agreements are connected than are told.</param>
public sealed record Lineage(IReadOnlyList<AgreementRef> Members, IReadOnlyList<LineageTie> Ties, bool IsCut);

/// <summary>What the newer agreement does to the older one.</summary>
/// <param name="Relation">A code of the vocabulary <c>lineage-relations</c>.</param>
public sealed record LineageTie(string OlderId, string Relation, string NewerId);
