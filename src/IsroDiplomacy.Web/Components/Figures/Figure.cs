namespace IsroDiplomacy.Web.Components.Figures;

/// <summary>A number with the rule by which it was counted.</summary>
/// <param name="Value">As shown: <c>1,061</c> or <c>1963</c>.</param>
public sealed record Figure(string Value, string Label, string? Rule = null, string? Href = null);

/// <param name="Soft">In a quieter colour.</param>
public sealed record Bar(string Label, int Count, string? Href = null, bool Soft = false);
