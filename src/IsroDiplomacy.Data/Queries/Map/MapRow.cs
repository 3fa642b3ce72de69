using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>A partner as a map shows it, with the records of the former states whose place it took.</summary>
/// <param name="Official">False for a place that is only a customer's country or named in passing; it is here for its count.</param>
/// <param name="Since">The date a source gives for the beginning, or that of the first dated record; null where nothing dated was found.</param>
/// <param name="Count">Records counted, each once; of the measure that has no count, 1 where the year lies in the period.</param>
/// <param name="Part">Among them: of ties the missions, of agreements in force those only presumed to be; else 0.</param>
/// <param name="FirstYear">Of the measure that has no count: the year; else null.</param>
public sealed record MapRow(
    PartnerRef Partner, string Region, bool Official, PartialDate? Since, IReadOnlyList<PartnerRef> Predecessors, int Count, int Part, int? FirstYear);
