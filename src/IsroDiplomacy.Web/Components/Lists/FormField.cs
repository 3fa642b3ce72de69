namespace IsroDiplomacy.Web.Components.Lists;

/// <summary>One thing to choose above a drawing.</summary>
/// <param name="Name">The parameter of the address.</param>
/// <param name="Options">Null for a year.</param>
public sealed record FormField(string Label, string Name, string? Value, IReadOnlyList<(string Value, string Label)>? Options = null);
