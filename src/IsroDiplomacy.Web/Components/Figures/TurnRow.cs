namespace IsroDiplomacy.Web.Components.Figures;

/// <summary>One decade of what was received, shared and given.</summary>
/// <param name="NotTold">Counted apart.</param>
public sealed record TurnRow(string Label, CountCell Received, CountCell Joint, CountCell Gave, CountCell NotTold);
