namespace IsroDiplomacy.Web.Components.Records;

/// <summary>One thing that a record leaves open.</summary>
/// <param name="Href">The list of the records meant, where a filter gives exactly these.</param>
public sealed record GapLine(string Text, string? Href = null);
