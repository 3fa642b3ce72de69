namespace IsroDiplomacy.Data.Queries;

/// <summary>One way to narrow a list: the values of one field, each with the number of rows it would leave under the other filters now set.</summary>
/// <param name="Name">The parameter in the address, as <c>purpose</c>.</param>
/// <param name="Values">Most rows first, or in the order of the vocabulary; values that are set are always among them, even with no rows.</param>
/// <param name="More">How many further values exist that are not listed; 0 where all are.</param>
public sealed record Facet(string Name, string Title, IReadOnlyList<FacetValue> Values, int More = 0);

/// <param name="Code">The value in the address.</param>
/// <param name="Definition">What the value means, where its vocabulary says so.</param>
public sealed record FacetValue(string Code, string Label, int Count, bool Selected, string? Definition = null);
